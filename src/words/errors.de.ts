/** German for the messages of the custom functions, as the pane reads them out. Names of arguments, functions and criteria stay as formulas have them. */
import type { MessageWords } from "./errors";

const list = (items: readonly string[]): string => items.map((item) => `„${item}“`).join(", ");

/** A text as messages show it: a cell may hold 32,767 characters. */
const shown = (text: string): string => `„${text.length > 40 ? `${text.slice(0, 39)}…` : text}“`;

const number = (value: number): string => value.toLocaleString("de-DE", { maximumFractionDigits: 15 });

const searched = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  to === Infinity ? `von ${number(from)} an` : `von ${number(from)} bis ${number(to)}`;

const SIDES: Readonly<Record<string, string>> = { positive: "positiv", negative: "negativ", zero: "null" };

const EACH: Readonly<Record<string, string>> = {
  "column of matrix": "Spalte von matrix",
  criterion: "Kriterium",
  model: "Modell",
};

export const GERMAN_MESSAGES: MessageWords = {
  errors: {
    missing: (argument) => `${argument} fehlt.`,
    empty: (argument) => `${argument} ist ein leerer Bereich.`,
    notANumber: (place, found, expected) => `${place} enthält ${found}; erwartet wird ${expected}.`,
    outside: (place, found, expected) => `${place} ist ${found}; erwartet wird ${expected}.`,
    notWhole: (place, found, expected) => `${place} ist ${found}; erwartet wird eine ganze Zahl: ${expected}.`,
    zeroMayBeBlank: (message) => `${message} Eine leere Zelle kann als 0 ankommen: Füllen Sie sie aus.`,
    notAChoice: (argument, found, choices) => `${argument} ist ${found}; erwartet wird eines von ${list(choices)}.`,
    notAFlag: (argument, found) => `${argument} ist ${found}; erwartet wird WAHR oder FALSCH.`,
    notOneCell: (argument) => `${argument} ist ein Bereich von mehreren Zellen; erwartet wird ein Wert.`,
    notOneColumn: (argument, columns) =>
      `${argument} hat ${columns} Spalten; erwartet wird eine Spalte mit einer Zeile je Funktion.`,
    rowsDiffer: (argument, found, expected) =>
      `${argument} hat ${found} Zeilen; erwartet wird 1 oder ${expected}, so viele wie das längste Argument hat.`,
    notOneRow: (argument, rows) =>
      `${argument} hat ${rows} Zeilen; erwartet werden die Bewertungen einer einzigen Funktion.`,
    ratingColumns: (found, expected) =>
      `ratings hat ${found} Spalten; erwartet werden ${expected}, eine je Kriterium, oder eine Kopfzeile criteria, die die Spalten benennt.`,
    criteriaColumns: (found, expected) =>
      `criteria benennt ${found} Spalten; erwartet werden ${expected}, so viele wie ratings hat.`,
    weightCount: (found, expected) =>
      `weights enthält ${found} Werte; erwartet werden ${expected}, einer je Spalte mit Bewertungen.`,
    notARowOrColumn: (argument, rows, columns) =>
      `${argument} hat ${rows} × ${columns} Zellen; erwartet wird eine einzige Zeile oder Spalte.`,
    unknownCriterion: (place, found, nearest) =>
      `${place} ist ${found} und damit kein Kriterium; ist „${nearest}“ gemeint?`,
    criterionTwice: (place, criterion) => `${place}: ${criterion} kommt zweimal vor.`,
    weightsAllZero: (model) =>
      `Alle Gewichte der Kriterien von ${model} sind 0; mindestens eines muss größer als 0 sein.`,
    nothingRated: (place, model) => `${place}: Kein Kriterium von ${model} ist bewertet.`,
    tableColumns: (argument, found) => `${argument} hat ${found} Spalten; erwartet werden zwei Spalten, Name und Wert.`,
    nameNotText: (place, found) => `${place}: Der Name ist ${found}; erwartet wird Text.`,
    unknownName: (place, found, nearest) => `${place}: ${shown(found)} ist nicht bekannt; ist „${nearest}“ gemeint?`,
    nameTwice: (place, name, first) => `${place}: ${shown(name)} ist schon in Zeile ${first} angegeben.`,
    nameForNoValue: (place) => `${place}: ein Wert ohne Namen; erwartet werden Name und Wert.`,
    noPercentage: (place) => `${place}: Die Kosten im Inland sind über alle Jahre 0; einen Anteil davon gibt es nicht.`,
    noRateOfReturn: (place) =>
      `${place}: kein interner Zinsfuß, denn kein Zinssatz macht die Zahlungsströme 0 wert; vielleicht wechseln sie nie das Vorzeichen.`,
    noPayback: (place, years) =>
      `${place}: keine Amortisation innerhalb von ${years} ${years === 1 ? "Jahr" : "Jahren"}.`,
    noBreakEven: (place, driver, side, range) =>
      `${place}: keine Gewinnschwelle; der Kapitalwert bleibt ${SIDES[side] ?? side} für alle Werte von ${driver} ${searched(range)}.`,
    notOneCase: (rows) => `Die Argumente haben ${rows} Zeilen; erwartet werden die Zahlen einer einzigen Funktion.`,
    tooManyTrials: (rows, trials, most) =>
      `ratings hat ${rows} Zeilen; mit ${trials} Versuchen sind höchstens ${most} möglich. Nehmen Sie weniger Versuche oder weniger Zeilen.`,
    tooManyYears: (rows, years, most) =>
      `Die Rechnung hat ${rows} Zeilen; mit ${years} Jahren sind höchstens ${most} möglich. Nehmen Sie weniger Zeilen auf einmal.`,
    notText: (argument, found) => `${argument} ist ${found}; erwartet wird Text.`,
    unknownDriver: (place, found, nearest) =>
      `${place}: ${shown(found)} ist keine Größe der Verlagerung; ist „${nearest}“ gemeint?`,
    estimateColumns: (argument, found) =>
      `${argument} hat ${found} Spalten; erwartet werden vier Spalten: Name, niedrig, wahrscheinlich und hoch.`,
    estimateOrder: (place, low, likely, high) =>
      `${place}: niedrig ist ${number(low)}, wahrscheinlich ${number(likely)}, hoch ${number(high)}; erwartet wird niedrig ≤ wahrscheinlich ≤ hoch.`,
    unknownTimeZone: (argument, found, nearest) =>
      `${argument} ist ${shown(found)} und damit keine IANA-Zeitzone; ist „${nearest}“ gemeint?`,
    valueCount: (argument, found, expected, each) =>
      `${argument} enthält ${found} Werte; erwartet werden ${expected}, einer je ${EACH[each] ?? each}.`,
    noWeight: "Alle Gewichte sind 0; mindestens eines muss größer als 0 sein.",
    notADirection: (place, found) =>
      `${place} ist ${found}; erwartet wird 1 (mehr ist besser) oder -1 (weniger ist besser).`,
    negativeUnder: (place, found, normalization) =>
      `${place} ist ${found}; „${normalization}“ nimmt keine negativen Zahlen, „MinMax“ schon.`,
    zeroCostUnderSum: (place) =>
      `${place} ist 0; „Sum“ teilt durch Kosten, also muss jeder Wert größer als 0 sein; „MinMax“ nimmt auch 0.`,
    negativeInProduct: (place, found) =>
      `${place} ist ${found} und normalisiert negativ; „WeightedProduct“ nimmt das nicht, „MinMax“ ergibt nichts Negatives.`,
    tooLarge: (place, found) => `${place} ist ${found} und damit zu groß, um damit zu rechnen.`,
    notSquare: (argument, rows, columns) =>
      `${argument} hat ${rows} × ${columns} Zellen; erwartet werden so viele Zeilen wie Spalten.`,
    tooManyCompared: (found, most) => `pairwise vergleicht ${found} Dinge; möglich sind höchstens ${most}.`,
    pairMissing: (place, mirror) => `${place} und ${mirror} sind beide leer; erwartet wird eines von beiden.`,
    diagonal: (place, found) => `${place} ist ${found}; erwartet wird 1, denn nichts wiegt mehr als es selbst.`,
    notReciprocal: (place, found, mirror, expected) =>
      `${place} ist ${found}; erwartet wird 1 geteilt durch ${mirror}, also ${expected}, oder leer.`,
    noRandomIndex: (found, index, largest) =>
      `pairwise vergleicht ${found} Dinge; der Zufallsindex „${index}“ ist nur bis ${largest} bekannt.`,
    unknownModel: (place, found, nearest) =>
      `${place} ist ${found} und damit keine Empfehlung; ist „${nearest}“ gemeint?`,
    sizesAllZero: "Alle Größen sind 0; mindestens eine muss größer als 0 sein.",
    tooLargeForTheWeb: (rows, fitting) =>
      `Das Ergebnis von ${rows} Zeilen ist größer als 5 MB; mehr nimmt Excel im Web einer Formel nicht ab. Etwa ${fitting} Zeilen passen: Nehmen Sie für je so viele eine eigene Formel.`,
    tooLargeAtOnce: (rows, fitting) =>
      `Das Ergebnis von ${rows} Zeilen ist größer als 250 MB; mehr kann eine Formel nicht auf einmal übergeben. Etwa ${fitting} Zeilen passen: Nehmen Sie für je so viele eine eigene Formel.`,
    noFiniteResult: (place) => `${place}: Das Ergebnis ist zu groß für eine Zahl in einer Zelle.`,
  },

  places: {
    row: (argument, row) => `${argument}, Zeile ${row}`,
    cell: (argument, row, column) => `${argument}, Zeile ${row}, ${column}`,
    column: (argument, column) => `${argument}, Spalte ${column}`,
    matrixCell: (argument, row, column) => `${argument}, Zeile ${row}, Spalte ${column}`,
    matrixPosition: (row, column) => `Zeile ${row}, Spalte ${column}`,
    position: (argument, position) => `${argument}, Wert ${position}`,
    resultRow: (row) => `Zeile ${row}`,
  },

  found: {
    blank: "leer",
    text: (text) => `der Text ${shown(text)}`,
    boolean: (value) => (value ? "WAHR" : "FALSCH"),
    error: (code) => `der Fehler ${code}`,
    unreadable: "etwas, das sich nicht lesen lässt",
    number,
  },

  expected: {
    number: "eine Zahl",
    between: (minimum, maximum) => `eine Zahl von ${number(minimum)} bis ${number(maximum)}`,
    atLeast: (minimum) => `eine Zahl nicht unter ${number(minimum)}`,
    above: (minimum) => `eine Zahl über ${number(minimum)}`,
    aboveUpTo: (minimum, maximum) => `eine Zahl über ${number(minimum)}, bis ${number(maximum)}`,
    share: (minimum, maximum) =>
      `ein Anteil von ${number(minimum)} bis ${number(maximum)} (${number(minimum * 100)} % bis ${number(maximum * 100)} %)`,
  },
};
