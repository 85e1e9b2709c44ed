/**
 * German for what functions.json says of functions and arguments, by the English text that stands in functions.ts. Names of
 * functions, arguments, models and settings stay as they are: formulas depend on them. A test holds the two together.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  "Returns the score of each business function for a sourcing model, 0 to 100 points, from its ratings of the documented criteria.":
    "Gibt je Unternehmensfunktion die Punktzahl eines Modells zurück, 0 bis 100 Punkte, aus ihren Bewertungen der dokumentierten Kriterien.",
  "Returns the recommendation for each business function: Keep in-house, Outsource, Offshore, Hybrid or Not enough ratings.":
    "Gibt je Unternehmensfunktion die Empfehlung zurück: Keep in-house (behalten), Outsource (auslagern), Offshore (verlagern), Hybrid oder Not enough ratings (zu wenig bewertet).",
  "Returns a sentence for each business function that gives the scores, the margin, the strongest criteria for and against, and what is missing.":
    "Gibt je Unternehmensfunktion einen Satz zurück: Punktzahlen, Abstand zur nächsten Empfehlung, die stärksten Kriterien dafür und dagegen und was fehlt.",
  "Returns for each business function the outsourcing score, offshoring score, recommendation, margin, confidence, coverage and reason.":
    "Gibt je Unternehmensfunktion Punktzahl für Outsourcing und Offshoring, Empfehlung, Abstand, Sicherheit, Abdeckung und Begründung zurück.",
  "Returns for one business function each criterion, its model, its rating and the points it adds to or takes from the score; 50 plus a model's points is its score.":
    "Gibt für eine Unternehmensfunktion jedes Kriterium, sein Modell, seine Bewertung und seinen Beitrag in Punkten zurück; 50 plus die Beiträge eines Modells ist dessen Punktzahl.",
  "Returns the documented criteria: id, short name, model, direction (1 = speaks for the model, -1 = against) and what is rated.":
    "Gibt die dokumentierten Kriterien zurück: Kennung, Kurzname, Modell, Richtung (1 = spricht dafür, -1 = dagegen) und was bewertet wird.",
  "Returns the documented key differences between outsourcing and offshoring: topic, what holds for outsourcing, what for offshoring.":
    "Gibt die dokumentierten Unterschiede zwischen Outsourcing und Offshoring zurück: Thema, was für Outsourcing gilt, was für Offshoring.",
  "Returns for each business function the share of random weightings, 0 to 1, that lead to the same recommendation; the same inputs always give the same share.":
    "Gibt je Unternehmensfunktion den Anteil zufälliger Gewichtungen zurück, 0 bis 1, die zur selben Empfehlung führen; gleiche Eingaben ergeben immer denselben Anteil.",
  "Returns for one business function each criterion, the smallest multiple of its weight from 0 to 10 that changes the recommendation, and the recommendation it changes to.":
    "Gibt für eine Unternehmensfunktion jedes Kriterium zurück, das kleinste Vielfache seines Gewichts von 0 bis 10, das die Empfehlung ändert, und die neue Empfehlung.",
  "Returns how many functions have each recommendation and their share, with the statement about the whole portfolio in the last row.":
    "Gibt zurück, wie viele Funktionen jede Empfehlung haben, und ihren Anteil; die letzte Zeile beurteilt das ganze Portfolio.",
  "Returns rank-order-centroid weights, which total 1; equal ranks share the weights of their places.":
    "Gibt Gewichte aus Rängen zurück (Rank-Order-Centroid), Summe 1; gleiche Ränge teilen sich die Gewichte ihrer Plätze.",
  "Returns the weights that follow from comparisons in pairs, by the eigenvector method of the analytic hierarchy process; they total 1.":
    "Gibt die Gewichte zurück, die aus paarweisen Vergleichen folgen, nach dem Eigenvektor-Verfahren des Analytic Hierarchy Process; Summe 1.",
  "Returns the consistency ratio of comparisons in pairs: 0 = consistent, up to 0.10 is usually accepted.":
    "Gibt das Konsistenzverhältnis paarweiser Vergleiche zurück: 0 = widerspruchsfrei, bis 0,10 gilt meist als annehmbar.",
  "Returns the score of each option, such as a destination or a provider, by weighted criteria; more is better, with VIKOR less is better.":
    "Gibt die Punktzahl jeder Option zurück, etwa eines Standorts oder Anbieters, nach gewichteten Kriterien; mehr ist besser, bei VIKOR ist weniger besser.",
  "Returns the rank of each option, such as a destination or a provider, by weighted criteria; 1 = best, ties share the better rank.":
    "Gibt den Rang jeder Option zurück, etwa eines Standorts oder Anbieters, nach gewichteten Kriterien; 1 = beste, gleiche teilen sich den besseren Rang.",
  "Returns the total saving of moving each business function abroad over the horizon: transition, run costs and tax included, not discounted.":
    "Gibt je Unternehmensfunktion die gesamte Einsparung der Verlagerung über den Zeitraum zurück, mit Umstellung, laufenden Kosten und Steuer, nicht abgezinst.",
  "Returns the saving of moving each business function abroad, before tax and transition, as a share of its onshore cost over the horizon.":
    "Gibt je Unternehmensfunktion die Einsparung der Verlagerung vor Steuer und Umstellung als Anteil der Inlandskosten über den Zeitraum zurück.",
  "Returns the yearly cash flows of moving each business function abroad: the transition, then a flow at the end of each year; savings are positive.":
    "Gibt je Unternehmensfunktion die jährlichen Zahlungen der Verlagerung zurück: erst die Umstellung, dann eine Zahlung am Ende jedes Jahres; Einsparungen sind positiv.",
  "Returns the net present value of moving each business function abroad, at the discount rate of the assumptions.":
    "Gibt je Unternehmensfunktion den Kapitalwert der Verlagerung zurück, zum Zinssatz der Annahmen.",
  "Returns the internal rate of return per year of moving each business function abroad.":
    "Gibt je Unternehmensfunktion den internen Zinsfuß der Verlagerung pro Jahr zurück.",
  "Returns the years until the savings of moving each business function abroad have paid for the transition, not discounted.":
    "Gibt je Unternehmensfunktion die Jahre zurück, bis die Einsparungen der Verlagerung die Umstellung bezahlt haben, nicht abgezinst.",
  "Returns for each business function the value of a driver at which the net present value of moving it abroad is 0.":
    "Gibt je Unternehmensfunktion den Wert eines Treibers zurück, bei dem der Kapitalwert der Verlagerung 0 ist.",
  "Returns for one business function a tornado table: driver, net present value with the driver lowered, with it raised, and the range between them, widest first.":
    "Gibt für eine Unternehmensfunktion eine Tornado-Tabelle zurück: Treiber, Kapitalwert bei gesenktem und bei erhöhtem Treiber und die Spanne, breiteste zuerst.",
  "Returns for one business function the mean, standard deviation, 10 %, 50 % and 90 % percentile and probability of loss of the simulated net present value.":
    "Gibt für eine Unternehmensfunktion Mittelwert, Standardabweichung, 10-%-, 50-%- und 90-%-Quantil und Verlustwahrscheinlichkeit des simulierten Kapitalwerts zurück.",
  "Returns the total saving of handing each business function to a provider over the horizon: transition, contract and tax included, not discounted.":
    "Gibt je Unternehmensfunktion die gesamte Einsparung der Vergabe an einen Anbieter über den Zeitraum zurück, mit Umstellung, Vertrag und Steuer, nicht abgezinst.",
  "Returns the net present value of handing each business function to a provider, at the discount rate of the assumptions.":
    "Gibt je Unternehmensfunktion den Kapitalwert der Vergabe an einen Anbieter zurück, zum Zinssatz der Annahmen.",
  "Returns the working hours per day that two time zones share, daylight saving included.":
    "Gibt die Arbeitsstunden pro Tag zurück, die zwei Zeitzonen gemeinsam haben, Sommerzeit eingerechnet.",
};

const ARGUMENTS: Readonly<Record<string, string>> = {
  "Range of ratings, a row for each business function, 1 = not at all to 5 = fully; blank = not rated.":
    "Bereich der Bewertungen, eine Zeile je Unternehmensfunktion, 1 = gar nicht bis 5 = voll; leer = nicht bewertet.",
  "Row of ratings of one business function, 1 = not at all to 5 = fully; blank = not rated.":
    "Zeile der Bewertungen einer Unternehmensfunktion, 1 = gar nicht bis 5 = voll; leer = nicht bewertet.",
  '"Outsource", "Offshore" or "Best", the higher of the two; left out = "Best".':
    '"Outsource", "Offshore" oder "Best", das höhere von beiden; weggelassen = "Best".',
  "Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.":
    "Zeile oder Spalte der Gewichte in der Reihenfolge der Bewertungsspalten, nicht negativ, beliebige Summe; leer = 1.",
  "Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.":
    "Kopfzeile, die das Kriterium jeder Bewertungsspalte nennt, mit Kennung oder Kurzname; ohne sie die 16 dokumentierten der Reihe nach.",
  "Two columns, name and value: Threshold, Hybrid band, Minimum coverage.":
    "Zwei Spalten, Name und Wert: Threshold (Schwelle), Hybrid band (Bandbreite), Minimum coverage (Mindestabdeckung).",
  "TRUE adds a header row; left out = FALSE.": "WAHR fügt eine Kopfzeile hinzu; weggelassen = FALSCH.",
  '"Outsource" or "Offshore"; left out = both.': '"Outsource" oder "Offshore"; weggelassen = beide.',
  '"Geography", "Focus", "Cost structure", "Control and oversight" or "Risk factors"; left out = all.':
    '"Geography" (Ort), "Focus" (Schwerpunkt), "Cost structure" (Kosten), "Control and oversight" (Kontrolle) oder "Risk factors" (Risiken); weggelassen = alle.',
  "How many random weightings, 1 to 10,000; left out = 1000.":
    "Anzahl der zufälligen Gewichtungen, 1 bis 10.000; weggelassen = 1000.",
  "Row or column of recommendations, as SOURCING_MODEL gives them; blank cells are passed over.":
    "Zeile oder Spalte von Empfehlungen, wie SOURCING_MODEL sie gibt; leere Zellen werden übergangen.",
  "Row or column of headcounts or costs that the shares are of, not negative; left out = each function counts 1.":
    "Zeile oder Spalte von Köpfen oder Kosten, auf die sich die Anteile beziehen, nicht negativ; weggelassen = jede Funktion zählt 1.",
  "Row or column of ranks, 1 = most important.": "Zeile oder Spalte von Rängen, 1 = am wichtigsten.",
  "Square range: how many times as important the row is as the column; one of each two mirrored cells may be blank.":
    "Quadratischer Bereich: wievielmal so wichtig die Zeile ist wie die Spalte; von je zwei gespiegelten Zellen darf eine leer sein.",
  'Random index: "Saaty1980", "Saaty2005", "DoneganDodd", "TummalaLing" or "AlonsoLamata"; left out = "Saaty1980".':
    'Zufallsindex: "Saaty1980", "Saaty2005", "DoneganDodd", "TummalaLing" oder "AlonsoLamata"; weggelassen = "Saaty1980".',
  "Range of numbers, a row for each option, a column for each criterion.":
    "Bereich von Zahlen, eine Zeile je Option, eine Spalte je Kriterium.",
  "Row or column of weights, one for each column, not negative, any total; blank = 1.":
    "Zeile oder Spalte der Gewichte, eines je Spalte, nicht negativ, beliebige Summe; leer = 1.",
  "Row or column, one for each column: 1 = more is better, -1 = less is better; blank = 1.":
    "Zeile oder Spalte, ein Wert je Spalte: 1 = mehr ist besser, -1 = weniger ist besser; leer = 1.",
  '"WeightedSum", "WeightedProduct", "TOPSIS", "VIKOR" or "PROMETHEE"; left out = "WeightedSum".':
    '"WeightedSum", "WeightedProduct", "TOPSIS", "VIKOR" oder "PROMETHEE"; weggelassen = "WeightedSum".',
  '"MinMax", "Max", "Sum", "Vector" or "None"; left out = "MinMax"; VIKOR and PROMETHEE use none.':
    '"MinMax", "Max", "Sum", "Vector" oder "None"; weggelassen = "MinMax"; VIKOR und PROMETHEE brauchen keine.',
  "Full-time equivalents who do the work at home, a row for each business function.":
    "Vollzeitkräfte, die die Arbeit im Inland tun, eine Zeile je Unternehmensfunktion.",
  "Full-time equivalents who do the work at home, for one business function.":
    "Vollzeitkräfte, die die Arbeit im Inland tun, für eine Unternehmensfunktion.",
  "Loaded yearly cost of one full-time equivalent at home.": "Volle Jahreskosten einer Vollzeitkraft im Inland.",
  "Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.":
    "Volle Jahreskosten einer Vollzeitkraft im Ausland im ersten Jahr, in Heimatwährung.",
  "Output of one full-time equivalent abroad as a share of one at home; blank = 1.":
    "Leistung einer Vollzeitkraft im Ausland als Anteil der Leistung im Inland; leer = 1.",
  "One-off cost of the move before the first year, in home currency; blank = 0.":
    "Einmalige Kosten der Verlagerung vor dem ersten Jahr, in Heimatwährung; leer = 0.",
  "Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.":
    "Zwei Spalten, Name und Wert: Years (Jahre), Discount rate (Zinssatz), Overhead (Zuschlag), Attrition (Fluktuation), Tax rate (Steuersatz) und so weiter.",
  '"Offshore cost", "Productivity", "Offshore wage inflation", "Currency appreciation" or "Transition".':
    '"Offshore cost" (Kosten im Ausland), "Productivity" (Leistung), "Offshore wage inflation" (Lohnsteigerung dort), "Currency appreciation" (Aufwertung) oder "Transition" (Umstellung).',
  "Share of its value by which each driver is lowered and raised, above 0 and up to 0.99; left out = 0.1.":
    "Anteil seines Werts, um den jeder Treiber gesenkt und erhöht wird, über 0 bis 0,99; weggelassen = 0,1.",
  "Four columns, driver name, low, likely and high value, a row for each uncertain driver; PERT distribution.":
    "Vier Spalten: Name des Treibers, kleinster, wahrscheinlichster und größter Wert, eine Zeile je unsicherem Treiber; PERT-Verteilung.",
  "Number of trials, 2 to 1,000,000; left out = 10,000.":
    "Anzahl der Durchläufe, 2 bis 1.000.000; weggelassen = 10.000.",
  "Whole number that starts the random numbers, 0 to 4,294,967,295: the same seed gives the same result; left out = 1.":
    "Ganze Zahl, mit der die Zufallszahlen beginnen, 0 bis 4.294.967.295: gleiche Zahl, gleiches Ergebnis; weggelassen = 1.",
  "Yearly cost of doing the work inside, a row for each business function.":
    "Jährliche Kosten der Arbeit im Haus, eine Zeile je Unternehmensfunktion.",
  "Yearly price of the provider's contract in the first year.":
    "Jährlicher Preis des Vertrags mit dem Anbieter im ersten Jahr.",
  "One-off cost of the handover before the first year; blank = 0.":
    "Einmalige Kosten der Übergabe vor dem ersten Jahr; leer = 0.",
  "Two columns, name and value: Years, Discount rate, Overhead, Contract indexation, Tax rate and so on.":
    "Zwei Spalten, Name und Wert: Years (Jahre), Discount rate (Zinssatz), Overhead (Zuschlag), Contract indexation (Preisanpassung), Tax rate (Steuersatz) und so weiter.",
  'IANA name of the time zone at home, such as "Europe/London".':
    'IANA-Name der Zeitzone im Inland, etwa "Europe/London".',
  'IANA name of the time zone of the destination, such as "Asia/Kolkata".':
    'IANA-Name der Zeitzone am Zielort, etwa "Asia/Kolkata".',
  "Date whose clocks count; left out = the smaller overlap of 15 January and 15 July 2025.":
    "Datum, dessen Uhren gelten; weggelassen = die kleinere Überschneidung vom 15. Januar und 15. Juli 2025.",
  "Hour at which work starts on the local clock of either zone, 0 to 24; left out = 9.":
    "Stunde, zu der die Arbeit nach der Uhr jeder Zone beginnt, 0 bis 24; weggelassen = 9.",
  "Hour at which work ends, 0 to 24, the next day if it is before the start; left out = 17.":
    "Stunde, zu der die Arbeit endet, 0 bis 24, am nächsten Tag, wenn sie vor dem Beginn liegt; weggelassen = 17.",
};

/** Every text of functions.json in German, by its English. */
export const GERMAN_FUNCTION_TEXTS: Readonly<Record<string, string>> = { ...FUNCTIONS, ...ARGUMENTS };
