import type { Arguments } from "../arguments";
import { define, make } from "../host-class";
import { invalidArgument } from "../rich-api-error";
import type { Session } from "../session";

/** Row of the cell below the break: the top left one of what was given. The first row of a sheet begins a page anyway. */
function rowBelow(sheetId: string, args: Arguments, session: Session): number {
  const { row } = args.range(0) ?? session.area(args.text(0), sheetId);
  if (row === 0) throw invalidArgument("There is no page break above the first row.");
  return row;
}

const sorted = (sheetId: string, session: Session): number[] =>
  [...session.page(sheetId).pageStarts].sort((one, other) => one - other);

export const pageBreakCollection = define<"PageBreakCollection">({
  items: ({ sheetId }, session) => sorted(sheetId, session).map((row) => make("PageBreak", { sheetId, row })),
  item: ({ sheetId }, key, session) => {
    const row = sorted(sheetId, session)[Number(key)];
    return row === undefined ? undefined : make("PageBreak", { sheetId, row });
  },
  methods: {
    add: ({ sheetId }, args, session) => {
      const row = rowBelow(sheetId, args, session);
      session.page(sheetId).pageStarts.add(row);
      return make("PageBreak", { sheetId, row });
    },
    getCount: ({ sheetId }, _args, session) => session.page(sheetId).pageStarts.size,
    removePageBreaks: ({ sheetId }, _args, session) => {
      session.page(sheetId).pageStarts.clear();
      return undefined;
    },
  },
});

export const pageBreak = define<"PageBreak", Excel.Interfaces.PageBreakData>({
  properties: {
    columnIndex: { get: () => 0 },
    rowIndex: { get: ({ row }) => row },
  },
  methods: {
    delete: ({ sheetId, row }, _args, session) => {
      session.page(sheetId).pageStarts.delete(row);
      return undefined;
    },
    getCellAfterBreak: ({ sheetId, row }) => make("Range", { sheetId, row, column: 0, rows: 1, columns: 1 }),
  },
});
