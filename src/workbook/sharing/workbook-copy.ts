/** A copy of the open workbook in a window of its own, so that the original stays as it is. */

const SLICE_BYTES = 4 * 1024 * 1024;

/** Reading the file and opening a new workbook from it; some hosts have only one of the two. */
export const canCopy = (): boolean =>
  typeof Excel !== "undefined" &&
  typeof Excel.createWorkbook === "function" &&
  Office.context.requirements.isSetSupported("ExcelApi", "1.8") &&
  Office.context.requirements.isSetSupported("CompressedFile", "1.1");

type Answered<Value> = (answer: (result: Office.AsyncResult<Value>) => void) => void;

const answered = <Value>(ask: Answered<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });

/** An open file keeps Excel from reading it again: it has to be closed, whatever happens. */
async function readFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((answer) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let position = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answered<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data as ArrayLike<number>, position);
      position += slice.size;
    }
    return bytes;
  } finally {
    await answered<unknown>((answer) => file.closeAsync(answer));
  }
}

const CHARACTERS_AT_ONCE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let first = 0; first < bytes.length; first += CHARACTERS_AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(first, first + CHARACTERS_AT_ONCE));
  return btoa(text);
}

/**
 * Opens a copy of the workbook as it is at this moment. The copy is unsaved and has a pane of its own.
 *
 * @throws Error when Excel hands out no file or opens none
 */
export async function openCopy(): Promise<void> {
  await Excel.createWorkbook(base64(await readFile()));
}
