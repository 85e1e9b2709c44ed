/** Notes at cells. Excel wants each twice: its text in one part, its box in an older drawing format in another. */
import { address, area } from "../../templates/area";
import { cellText, DECLARATION, element } from "./xml";

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function notesPart(notes: readonly Note[], author: string): string {
  const comments = notes.map(({ row, column, text }) => {
    const run = element("r", {}, element("t", {}, cellText(text)));
    return element("comment", { ref: address(area(row, column)), authorId: 0 }, element("text", {}, run));
  });
  return (
    DECLARATION +
    element(
      "comments",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      element("authors", {}, element("author", {}, cellText(author))),
      element("commentList", {}, ...comments),
    )
  );
}

const VML = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
} as const;

const BOX = "_x0000_t202";
/** Shape numbers of a sheet begin at 1024 times its number in `idmap`. */
const FIRST_SHAPE = 1025;
/** Size of an open note in columns and rows of usual size. */
const BOX_SIZE = { columns: 4, rows: 6 } as const;

function boxXml({ row, column }: Note, index: number): string {
  const place = [column + 1, 15, row, 2, column + 1 + BOX_SIZE.columns, 15, row + BOX_SIZE.rows, 4].join(", ");
  const data = element(
    "x:ClientData",
    { ObjectType: "Note" },
    element("x:MoveWithCells"),
    element("x:SizeWithCells"),
    element("x:Anchor", {}, place),
    element("x:AutoFill", {}, "False"),
    element("x:Row", {}, String(row)),
    element("x:Column", {}, String(column)),
  );
  const style = "position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:90pt;visibility:hidden";
  const attributes = { id: `_x0000_s${FIRST_SHAPE + index}`, type: `#${BOX}`, style, fillcolor: "#ffffe1" };
  return element("v:shape", { ...attributes, "o:insetmode": "auto" }, element("v:textbox"), data);
}

export function noteBoxesPart(notes: readonly Note[]): string {
  const map = element("o:idmap", { "v:ext": "edit", data: 1 });
  const layout = element("o:shapelayout", { "v:ext": "edit" }, map);
  const path = element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" });
  const type = { id: BOX, coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" };
  const shape = element("v:shapetype", type, element("v:stroke", { joinstyle: "miter" }), path);
  return element("xml", VML, layout, shape, ...notes.map(boxXml));
}
