import type { Area } from "../../grid/grid";
import type { Arguments } from "../arguments";
import { define, make, type Property } from "../host-class";
import { invalidArgument } from "../rich-api-error";
import type { PageSetup, Session } from "../session";

type SheetPart = Readonly<Record<"sheetId", string>>;
type Layout = Excel.Interfaces.PageLayoutData;

/** A print property: what was set, or Excel's default. Margins are points. */
function kept<Key extends keyof Layout>(
  key: Key,
  initial: Layout[Key],
): Property<SheetPart, Exclude<Layout[Key], undefined>> {
  return {
    get: ({ sheetId }, session) =>
      (session.page(sheetId).values[key] ?? initial ?? null) as Exclude<Layout[Key], undefined>,
    set: ({ sheetId }, value, session) => {
      session.page(sheetId).values[key] = value;
    },
  };
}

function setArea(part: "printArea" | "titleRows" | "titleColumns") {
  return ({ sheetId }: SheetPart, args: Arguments, session: Session): undefined => {
    session.page(sheetId)[part] = args.range(0) ?? session.area(args.text(0), sheetId);
    return undefined;
  };
}

function getArea(part: keyof PageSetup & ("printArea" | "titleRows" | "titleColumns")) {
  return ({ sheetId }: SheetPart, _args: Arguments, session: Session) => {
    const area: Area | undefined = session.page(sheetId)[part];
    return area === undefined ? null : make("Range", area);
  };
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `setPrintMargins("Inches", { top: 1, … })`, kept as points like the margin properties. */
function setPrintMargins({ sheetId }: SheetPart, args: Arguments, session: Session): undefined {
  const factor = POINTS[args.text(0)];
  const margins = args.raw(1);
  if (factor === undefined || typeof margins !== "object" || margins === null) throw invalidArgument();
  for (const [side, value] of Object.entries(margins)) {
    if (typeof value === "number") session.page(sheetId).values[`${side}Margin`] = value * factor;
  }
  return undefined;
}

export const pageLayout = define<"PageLayout", Layout>({
  properties: {
    orientation: kept("orientation", "Portrait"),
    paperSize: kept("paperSize", "Letter"),
    zoom: kept("zoom", { scale: 100 }),
    centerHorizontally: kept("centerHorizontally", false),
    centerVertically: kept("centerVertically", false),
    printGridlines: kept("printGridlines", false),
    printHeadings: kept("printHeadings", false),
    blackAndWhite: kept("blackAndWhite", false),
    draftMode: kept("draftMode", false),
    printOrder: kept("printOrder", "DownThenOver"),
    leftMargin: kept("leftMargin", 50.4),
    rightMargin: kept("rightMargin", 50.4),
    topMargin: kept("topMargin", 54),
    bottomMargin: kept("bottomMargin", 54),
    headerMargin: kept("headerMargin", 21.6),
    footerMargin: kept("footerMargin", 21.6),
  },
  navigation: { headersFooters: (state) => make("HeaderFooterGroup", state) },
  methods: {
    setPrintArea: setArea("printArea"),
    setPrintTitleRows: setArea("titleRows"),
    setPrintTitleColumns: setArea("titleColumns"),
    getPrintAreaOrNullObject: getArea("printArea"),
    getPrintTitleRowsOrNullObject: getArea("titleRows"),
    getPrintTitleColumnsOrNullObject: getArea("titleColumns"),
    setPrintMargins,
  },
});

export const headerFooterGroup = define<"HeaderFooterGroup", Excel.Interfaces.HeaderFooterGroupData>({
  navigation: { defaultForAllPages: (state) => make("HeaderFooter", state) },
});

const text = (key: keyof Excel.Interfaces.HeaderFooterData): Property<SheetPart, string> => ({
  get: ({ sheetId }, session) => session.page(sheetId).headers[key] ?? "",
  set: ({ sheetId }, value, session) => {
    session.page(sheetId).headers[key] = value;
  },
});

export const headerFooter = define<"HeaderFooter", Excel.Interfaces.HeaderFooterData>({
  properties: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    centerFooter: text("centerFooter"),
    rightFooter: text("rightFooter"),
  },
});
