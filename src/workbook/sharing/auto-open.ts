/** Whether the pane opens by itself with this workbook, for those who have the add-in. Kept in the workbook's settings. */

/** Excel's own name for the setting; the pane's TaskpaneId in the manifest is the same. */
export const AUTO_OPEN_SETTING = "Office.AutoShowTaskpaneWithDocument";

export const opensByItself = (): boolean => Office.context.document.settings.get(AUTO_OPEN_SETTING) === true;

function put(isOn: boolean): void {
  const { settings } = Office.context.document;
  if (isOn) settings.set(AUTO_OPEN_SETTING, true);
  else settings.remove(AUTO_OPEN_SETTING);
}

/** @throws Error when Excel does not save the setting; it is then as it was */
export function setOpensByItself(isOn: boolean): Promise<void> {
  const was = opensByItself();
  put(isOn);
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve();
      // Else the next thing that is saved would save this too.
      put(was);
      reject(new Error(error.message));
    });
  });
}
