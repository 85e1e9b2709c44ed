import { chosenAfter, matchColumns } from "../../src/taskpane/evaluate/match-columns";
import { CRITERIA } from "../../src/sourcing/criteria";
import { speak } from "../../src/words/language";
import { selectedRows } from "./fake-workbook";

afterEach(() => speak("en-US"));

/** Matches of headings over ratings: `O1 Skills gap guessed`. */
function matched(header: string[], changes: Parameters<typeof selectedRows>[1] = {}): string[] {
  const selection = selectedRows([header.map(() => 3)], { header, ...changes });
  const { columns, matches } = matchColumns(selection);
  return matches.flatMap(({ criterion, column, origin }) =>
    column === null ? [] : [`${criterion.id} ${columns[column] ?? ""} ${origin ?? ""}`],
  );
}

test.each([
  ["Expertise gaps", "O1"],
  ["expertise", "O1"],
  ["O3: how flexible must we be?", "O3"],
  ["Data sensitivty", "O7"],
  ["Sensitivity of data", "O7"],
  ["Rating: Quality criticality (1-5)", "O8"],
  ["Time zone sensitivities", "F5"],
  ["Supply chain lenght", "F8"],
  ["Political & economic exposure", "F7"],
  ["Culture & language", "F6"],
  ["How sensitive is the data", "O7"],
  ["Presence in the long term", "F2"],
])("%s is taken for %s, as a guess", (heading, id) => {
  expect(matched([heading])).toEqual([`${id} ${heading} guessed`]);
});

test.each(["Cost", "FTE", "Owner", "Sensitivity", "Gap", "Year 1", "Productivity", "Location", "City", ""])(
  "%s is no criterion",
  (heading) => {
    expect(matched([heading])).toEqual([]);
  },
);

test("a heading is guessed only over ratings", () => {
  const header = ["Expertise gaps", "Sensitivity of data"];
  const rows = [
    ["yes", 3],
    [2, 40_000],
  ];
  expect(matched(header, { rows })).toEqual([]);
});

test("a total below the ratings, or a remark among them, does not hide a column", () => {
  const header = ["Expertise gaps", "Sensitivity of data"];
  const rows = [
    [3, 2],
    [4, "n/a"],
    [2, 5],
    [9, 7],
  ];
  const selection = selectedRows(rows, { header });
  expect(matchColumns(selection).matches.filter(({ column }) => column !== null)).toHaveLength(1);
  expect(matched(header, { rows: [...rows, [1, 1]] })).toEqual([
    "O1 Expertise gaps guessed",
    "O7 Sensitivity of data guessed",
  ]);
});

test("a heading that names a criterion goes before one that resembles it", () => {
  expect(matched(["Expertise gaps", "O1"])).toEqual(["O1 O1 named"]);
});

test("German headings are matched where Office speaks German", async () => {
  expect(matched(["Fehlendes Fachwissen"])).toEqual([]);
  await speak("de-DE");
  expect(matched(["Fehlendes Fachwissen", "Fehlendes Fachwisen", "Sensible Daten (1–5)"])).toEqual([
    "O1 Fehlendes Fachwissen named",
    "O7 Sensible Daten (1–5) guessed",
  ]);
});

test("a choice goes before what the header says; no column may be chosen too", () => {
  const chosenColumns = { O1: "Score", O2: "" };
  expect(matched(["O1", "O2", "Score"], { chosenColumns })).toEqual(["O1 Score chosen"]);
});

test("a chosen column that is gone leaves the criterion to the header", () => {
  expect(matched(["O1"], { chosenColumns: { O1: "Score" } })).toEqual(["O1 O1 named"]);
});

test("columns without a heading, or with the same one, can be told apart", () => {
  const header = ["Team", "Score", "Score", ""];
  const { columns } = matchColumns(selectedRows([["a", 1, 2, 3]], { header }));
  expect(columns).toEqual(["Team", "Score", "Score (2)", "D"]);
});

test("a criterion over several columns is told, until one is chosen", () => {
  const header = ["O1", "Expertise gap"];
  expect(matchColumns(selectedRows([[1, 2]], { header })).twice?.headings).toEqual(header);
  const chosen = selectedRows([[1, 2]], { header, chosenColumns: { O1: "Expertise gap" } });
  expect(matchColumns(chosen).twice).toBeNull();
});

test("choosing another criterion's column takes it from there", () => {
  const selection = selectedRows([[1, 2]], { header: ["O1", "O2"], chosenColumns: { F1: "" } });
  const [first] = CRITERIA;
  if (first === undefined) throw new Error("No criteria.");
  expect(chosenAfter(selection, matchColumns(selection), first, "O2")).toEqual({ F1: "", O1: "O2", O2: "" });
  expect(chosenAfter(selection, matchColumns(selection), first, "")).toEqual({ F1: "", O1: "" });
});
