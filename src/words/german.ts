/** What the add-in says to people whose Office speaks German. Names of functions, arguments and criteria's ids stay as cells have them. */
import { DOCUMENTED } from "./documented.de";
import type { Catalogue } from "./english";
import { GERMAN_MESSAGES } from "./errors.de";
import { germanReason } from "./reason.de";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const formulas = (count: number): string => plural(count, "Formel", "Formeln");
const quotedList = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(", ");
const number = (value: number): string => value.toLocaleString("de-DE");

/** Long texts are shown by their beginning. */
const shown = (text: string): string => (text.length > 40 ? `„${text.slice(0, 40)}…“` : `„${text}“`);

const TRY_AGAIN = "Versuchen Sie es noch einmal.";
const BUSY = "Warten Sie einen Augenblick und versuchen Sie es noch einmal.";
const LACKING = {
  happened: "Dieser Excel-Version fehlt etwas, das Shorewise braucht.",
  remedy: "Aktualisieren Sie Excel, oder öffnen Sie die Mappe in Excel im Web.",
};

export const GERMAN: Catalogue = {
  locale: "de-DE",
  notation: { list: ";", decimal: ",", arrayColumn: ".", arrayRow: ";", yes: "WAHR", no: "FALSCH" },

  documented: DOCUMENTED,
  messages: GERMAN_MESSAGES,
  reason: germanReason(DOCUMENTED),

  reference: {
    search: "Funktionen suchen",
    found: (count) => `${plural(count, "Funktion", "Funktionen")} gefunden`,
    example: "Beispiel",
    gives: (result) => `Ergibt: ${result}`,
    andMore: (first, rows) => `${first} und ${plural(rows, "weitere Zeile", "weitere Zeilen")}`,
    insert: "In die Zelle einfügen",
    insertNamed: (name) => `In die Zelle einfügen: das Beispiel von ${name}`,
    inserted: (address) => `Das Beispiel steht in ${address}.`,
    notEmpty: {
      happened: (address) => `Die Zellen, die das Ergebnis braucht, sind nicht leer: ${address}.`,
      remedy: "Wählen Sie eine Zelle, die rechts und unten Platz hat.",
    },
    dismiss: "Diese Meldung schließen",
  },

  settings: {
    title: "Einstellungen dieser Mappe",
    lead: "Sie bleiben in der Mappe, sobald Sie ein Feld verlassen: Wer sie öffnet, hat sie auch.",
    reading: "Die Einstellungen werden gelesen …",
    notRead: "Die Einstellungen konnten nicht gelesen werden.",
    kept: "In dieser Mappe gespeichert.",
    notKept: "Die Änderung wurde nicht gespeichert.",
    model: "Modelleinstellungen",
    modelLead:
      "Unsere, nicht Teil der dokumentierten Kriterien. „Bewerten“ nimmt sie, wo die gewählten Zeilen keine mitbringen.",
    points: "Punkte",
    templates: "Vorlagen",
    sampleRows: "Zeilen einer neuen Liste",
    sampleRowsHint: "So viele Zeilen bekommen Vorlagen mit einer Liste. Leer: so viele, wie es Beispiele gibt.",
    usual: "Zurück zu den üblichen Einstellungen",
    numberFrom: (from, to) => `Geben Sie eine Zahl von ${from} bis ${to} ein.`,
    wholeFrom: (from, to) => `Geben Sie eine ganze Zahl von ${from} bis ${to} ein.`,
  },

  evaluation: {
    columns: {
      title: (matched, all) => `Spalten: ${matched} von ${all} Kriterien`,
      guessed: (count) => `${plural(count, "davon ist vermutet", "davon sind vermutet")}: bitte prüfen`,
      lead: "Wo die Noten jedes Kriteriums stehen. Ihre Auswahl bleibt in der Mappe.",
      none: "keine Spalte",
      origins: { named: "", guessed: "vermutet", chosen: "Ihre Auswahl" },
      failed: "Die Auswahl wurde nicht behalten.",
    },
    map: {
      title: "Sourcing-Karte",
      description: (functions, counts) => `${plural(functions, "Funktion", "Funktionen")}: ${counts}.`,
      noneJudged: (functions) => `${plural(functions, "Funktion", "Funktionen")}.`,
      count: (functions, recommendation) => `${functions} × ${recommendation}`,
      place: (name, outsource, offshore) => `${name}: Auslagern ${outsource}, Verlagern ${offshore}`,
      legend: (threshold) => `Linien beim Schwellenwert ${threshold}; das getönte Band ist hybrid.`,
      partial: (drawn, all) => `${drawn} von ${all} Funktionen sind gezeichnet.`,
      unplaced: (functions) => `${plural(functions, "Funktion hat", "Funktionen haben")} keinen Platz darauf.`,
    },
    results: {
      title: "Ergebnisse schreiben",
      form: "Als",
      forms: { formulas: "Formeln, die den Noten folgen", values: "Werte von jetzt" },
      place: "Wohin",
      places: { beside: "rechts neben diese Zeilen", sheet: "auf ein neues Blatt" },
      write: "Schreiben",
      writing: "Die Ergebnisse werden geschrieben",
      done: (address) => `Die Ergebnisse stehen in ${address}.`,
      cancelled: "Das Schreiben wurde angehalten. Die Mappe ist, wie sie war.",
      failed: "Die Ergebnisse wurden nicht geschrieben.",
      notKept:
        "Die Auswahl ließ sich nicht in der Mappe behalten; sie geht verloren, wenn der Bereich geschlossen wird.",
      dismiss: "Diese Meldung schließen",
      notEmpty: {
        happened: (address) => `Die Zellen für die Ergebnisse sind nicht leer: ${address}.`,
        remedy: "Leeren Sie sie, oder schreiben Sie die Ergebnisse auf ein neues Blatt.",
      },
      overTable: {
        happened: (table) => `Die Ergebnisse würden in die Tabelle ${table} reichen.`,
        remedy: "Schreiben Sie sie auf ein neues Blatt.",
      },
      offSheet: {
        happened: "Rechts von diesen Zeilen gibt es nicht genug Spalten.",
        remedy: "Schreiben Sie die Ergebnisse auf ein neues Blatt.",
      },
      leftOver: (address) =>
        `Was in ${address} geschrieben wurde, ließ sich nicht wieder entfernen; alles andere ist, wie es war. Leeren Sie diese Zellen.`,
    },
    flips: {
      title: "Was das Ergebnis ändern würde",
      lead: "Die kleinste Änderung eines einzelnen Gewichts, die zu einer anderen Empfehlung führt.",
      criterion: "Gewicht von",
      multiple: "Mal",
      becomes: "Dann",
      none: "Kein einzelnes Gewicht ändert die Empfehlung, ob es entfällt oder zehnmal so groß wird.",
      more: (count) => `${plural(count, "weiteres Gewicht würde", "weitere Gewichte würden")} sie erst später ändern.`,
    },
    settingsOfWorkbook: "Gleiche Gewichte, Einstellungen dieser Mappe",
    weightsAndWorkbookSettings: (table) => `Gewichte der Tabelle ${table}, Einstellungen dieser Mappe`,
  },

  pane: {
    product: "Shorewise",
    views: {
      label: "Shorewise",
      more: "Mehr",
      loading: "Wird geladen …",
      names: {
        templates: "Vorlagen",
        evaluate: "Bewerten",
        share: "Teilen",
        savings: "Ersparnis",
        weights: "Gewichte",
        functions: "Funktionen",
        settings: "Einstellungen",
        about: "Über Shorewise",
      },
    },

    start: {
      title: "Behalten, auslagern, verlagern?",
      lead: "Entscheiden Sie Funktion für Funktion; jede Zahl lässt sich im Blatt zurückverfolgen.",
      steps: [
        {
          title: "Portfolio einfügen",
          text: "Ein neues Blatt mit Beispielfunktionen. Ihre eigenen Blätter bleiben, wie sie sind.",
        },
        {
          title: "Eigene Funktionen bewerten",
          text: "Ersetzen Sie die Beispiele; bewerten Sie jedes Kriterium von 1 (gar nicht) bis 5 (voll).",
        },
        { title: "Zeile wählen, Begründung lesen", text: "„Bewerten“ zeigt, was dafür und was dagegen spricht." },
      ],
      insert: "Portfolio einfügen",
    },

    gallery: {
      title: "Vorlagen",
      insert: "Einfügen",
      insertNamed: (template) => `${template} einfügen`,
      previewOf: (template) => `Vorschau von ${template}`,
      options: "Optionen",
      optionsOf: (template) => `Optionen von ${template}`,
      search: "Vorlagen suchen",
      found: (count, all) => `${count} von ${plural(all, "Vorlage", "Vorlagen")}`,
      nothingFound: (text) => `Keine Vorlage handelt von „${text}“.`,
    },

    insertion: {
      region: "Einfügen einer Vorlage",
      running: (template) => `${template} wird eingefügt`,
      done: (template, sheet) => `${template} steht auf dem neuen Blatt „${sheet}“.`,
      doneAtSelection: (template, sheet) => `${template} steht auf dem Blatt „${sheet}“, wo Sie ausgewählt haben.`,
      cancel: "Anhalten",
      cancelling: "Wird angehalten; Geschriebenes wird entfernt …",
      cancelled: (template) => `${template} wurde angehalten. Die Mappe ist, wie sie war.`,
      next: "Eine Zeile bewerten",
      failed: (template) => `${template} wurde nicht eingefügt.`,
      retry: "Noch einmal versuchen",
      dismiss: "Diese Meldung schließen",
    },

    evaluate: {
      title: "Ausgewählte Funktionen",
      reading: "Die Auswahl wird gelesen …",
      readAgain: "Neu lesen",
      failed: "Die Auswahl konnte nicht gelesen werden.",
      found: (functions, address) => `${plural(functions, "Funktion", "Funktionen")} in ${address}`,
      omitted: (rows) =>
        `${plural(rows, "weitere Zeile ist", "weitere Zeilen sind")} ausgewählt und nicht gelesen worden.`,
      settingsFrom: (table) => `Gewichte und Einstellungen der Tabelle ${table}`,
      weightsFrom: (table) => `Gewichte der Tabelle ${table}, übliche Einstellungen`,
      onlySettingsFrom: (table) => `Gleiche Gewichte, Einstellungen der Tabelle ${table}`,
      defaults: "Gleiche Gewichte, übliche Einstellungen",
      more: (hidden) => `${plural(hidden, "weitere Funktion", "weitere Funktionen")} zeigen`,
      columns: { name: "Funktion", outsource: "Auslagern", offshore: "Verlagern" },
      unnamed: (row) => `Zeile ${row}`,
      cell: (row, column) => `Zeile ${row}, ${column}`,
      unreadable: "Nicht bewertet",
    },

    explanation: {
      outsource: "Auslagern (Outsourcing)",
      offshore: "Verlagern (Offshoring)",
      noScore: "nicht bewertet",
      threshold: (value) => `Die Marke zeigt den Schwellenwert ${value}.`,
      margin: "Abstand",
      marginMeaning: "Punkte bis zu einem anderen Ergebnis",
      confidence: "Sicherheit",
      confidenceMeaning: "aus Abstand und Abdeckung",
      coverage: "Abdeckung",
      coverageMeaning: "des Gewichts ist bewertet",
      none: "–",
      why: "Begründung",
      contributions: "Was dafür und was dagegen spricht",
      contributionsMeaning:
        "Punkte, die jede Bewertung zu 50 hinzufügt oder davon wegnimmt; zusammen ergeben sie den Wert.",
      againstAndFor: "dagegen · dafür",
      criterion: "Kriterium",
      rating: "Note",
      contribution: "Punkte",
      missing: "Noch nicht bewertet",
      nothingRated: "Kein Kriterium dieses Modells ist bewertet.",
      unreadable: "Diese Zeile konnte nicht bewertet werden.",
      unreadableHint:
        "Berichtigen Sie die Zelle, die die Meldung nennt, und wählen Sie die Zeile noch einmal. Die anderen Zeilen sind nicht betroffen.",
    },

    guidance: {
      title: "Wählen Sie Zeilen mit Bewertungen",
      noHeader:
        "Zur Auswahl wurde keine Kopfzeile gefunden; ihre Spalten lassen sich deshalb keinen Kriterien zuordnen.",
      noCriteria: (address) => `Keine Spalte von ${address} trägt ein Kriterium als Überschrift.`,
      criterionTwice: (criterion, columns) =>
        `${criterion} steht über mehreren Spalten (${columns}). Behalten Sie eine davon.`,
      noRatings: (address) => `In ${address} ist kein Kriterium bewertet.`,
      steps: [
        "Klicken Sie in eine Zeile mit Funktionen, oder wählen Sie mehrere Zeilen.",
        "Schreiben Sie über jede Spalte die Kennung (O1 … F8) oder den Kurznamen des Kriteriums (Expertise gap).",
        "Bewerten Sie von 1 (gar nicht) bis 5 (voll). Leer heißt: nicht bewertet.",
      ],
      orInsert: "Noch keine solche Tabelle? Das Funktionsportfolio bringt eine mit.",
      openTemplates: "Zu den Vorlagen",
    },

    savings: {
      title: "Ersparnis",
      lead: "Tippen Sie die Zahlen einer Funktion ein, oder nehmen Sie sie aus Zellen. Gerechnet wird alles wie in den SHORE-Funktionen.",
      model: "Fall",
      models: { Offshore: "Ins Ausland verlagern", Outsource: "An einen Dienstleister geben" },
      inputs: "Eingaben",
      assumptions: "Annahmen",
      assumptionsHint: "Was leer bleibt, hat den grau gezeigten Wert.",
      given: (count) => `${count} angegeben`,
      take: "Aus der Auswahl nehmen",
      takeHint:
        "Wählen Sie eine Zeile oder Spalte mit den Eingaben in dieser Reihenfolge oder eine Tabelle mit (englischen) Namen und Werten, dann drücken Sie den Knopf.",
      takeNamed: (field) => `${field} aus der gewählten Zelle nehmen`,
      releaseNamed: (field) => `${field} stattdessen eintippen`,
      fromCell: (address) => `aus ${address}`,
      fields: {
        fte: "Vollzeitstellen",
        onshore: "Kosten im Inland",
        offshore: "Kosten im Ausland",
        productivity: "Produktivität",
        transition: "Umstellung",
        inhouse: "Kosten im Haus",
        contract: "Vertragspreis",
        years: "Jahre",
        discountRate: "Kalkulationszins",
        overhead: "Gemeinkosten",
        onshoreWageInflation: "Lohnsteigerung Inland",
        offshoreWageInflation: "Lohnsteigerung Ausland",
        currencyAppreciation: "Aufwertung der Währung",
        attrition: "Fluktuation",
        rampUpMonths: "Einarbeitung",
        travel: "Reisekosten",
        strandedCost: "Bleibende Kosten",
        taxRate: "Steuersatz",
        contractIndexation: "Preisgleitung",
      },
      migratedYear: (year) => `Verlagert in Jahr ${year}`,
      hints: {
        fte: "die die Arbeit heute tun",
        onshore: "je Stelle und Jahr, mit Nebenkosten",
        offshore: "je Stelle und Jahr, mit Nebenkosten",
        productivity: "Leistung einer Stelle im Ausland, 1 = wie zu Hause",
        transition: "einmalig, am Anfang",
        inhouse: "im Jahr",
        contract: "im Jahr",
        years: "Zeitraum",
        discountRate: "im Jahr",
        overhead: "Anteil an den laufenden Kosten",
        onshoreWageInflation: "im Jahr",
        offshoreWageInflation: "im Jahr",
        currencyAppreciation: "des Ziellandes, im Jahr",
        attrition: "Anteil der Belegschaft, im Jahr",
        rampUpMonths: "Monate, bezahlt, bis ein Ersatz produktiv ist",
        travel: "im Jahr",
        strandedCost: "Anteil der Inlandskosten, der bleibt",
        taxRate: "auf die Ersparnis",
        contractIndexation: "im Jahr",
        migrated: "Anteil der Arbeit; der letzte gilt weiter",
      },
      problems: {
        notANumber: (text, example) => `„${text}“ ist hier keine Zahl. Schreiben Sie sie wie ${example}.`,
        textInCell: (address, text) => `${address} enthält „${text}“; erwartet wird eine Zahl.`,
        errorInCell: (address, code) => `${address} enthält den Fehler ${code}.`,
        gone: (address) =>
          `${address} ist nicht mehr zu finden. Zeigen Sie auf eine andere Zelle, oder tippen Sie die Zahl ein.`,
        between: (minimum, maximum) => `Erwartet: von ${minimum} bis ${maximum}.`,
        atLeast: (minimum) => `Erwartet: nicht unter ${minimum}.`,
        above: (minimum) => `Erwartet: über ${minimum}.`,
        aboveUpTo: (minimum, maximum) => `Erwartet: über ${minimum}, bis ${maximum}.`,
        whole: (minimum, maximum) => `Erwartet: eine ganze Zahl von ${minimum} bis ${maximum}.`,
      },
      taken: (fields, address) => `Aus ${address} genommen: ${fields}.`,
      notKnown: (names) => `Hier nicht bekannt: ${names}.`,
      nothingTaken: (address) =>
        `Aus ${address} wurde nichts genommen: Erwartet werden die Eingaben in einer Zeile oder Spalte, oder zwei Spalten mit Namen und Werten.`,
      oneCell: (address) => `${address} ist mehr als eine Zelle. Wählen Sie die eine Zelle mit der Zahl.`,
      notRead: "Die Auswahl konnte nicht gelesen werden.",
      missing: (fields) => `Füllen Sie ${fields} aus, um das Ergebnis zu sehen.`,
      correct: (fields) => `Berichtigen Sie ${fields}, um das Ergebnis zu sehen.`,
      refused: (reason) => `Es gibt kein Ergebnis: ${reason}`,
      result: "Ergebnis",
      measures: {
        npv: "Kapitalwert",
        irr: "Interner Zinsfuß",
        payback: "Amortisation",
        savings: "Ersparnis über alle Jahre",
        savingsShare: "Ersparnis vor Steuern und Umstellung",
      },
      years: (number) => `${number} Jahre`,
      ofCost: (share) => `${share} der heutigen Kosten`,
      noIrr: "keiner: bei keinem Zins sind die Zahlungen 0 wert",
      noPayback: (years) => `nicht in ${years} Jahren`,
      noShare: "keine: die Kosten sind heute 0",
      flows: {
        title: "Zahlungsströme",
        units: "Eigene Währung. Balken: Zahlung des Jahres. Linie: alle Zahlungen bis dahin.",
        year: "Jahr",
        flow: "Zahlung",
        cumulative: "Kumuliert",
        table: "Zahlungsströme als Tabelle",
        picture: (years, first, last) =>
          `Zahlungsströme der Jahre 0 bis ${years}. Jahr 0: ${first}. Am Ende kumuliert: ${last}. Alle Zahlen stehen in der Tabelle darunter.`,
      },
      breakEven: {
        title: "Gewinnschwelle",
        meaning: "Der Wert, bei dem der Kapitalwert 0 ist, wenn alles andere bleibt.",
        driver: "Größe",
        now: "Jetzt",
        value: "Schwelle",
        none: "keine",
      },
      tornado: {
        title: "Was das Ergebnis bewegt",
        meaning: (swing, npv) =>
          `Kapitalwert, wenn eine Zahl um ${swing} kleiner oder größer ist. Der Strich zeigt ${npv}.`,
        driver: "Größe",
        low: (swing) => `um ${swing} kleiner`,
        high: (swing) => `um ${swing} größer`,
        bar: "Bild",
        unmoved: (drivers) => `Hier ohne Wirkung, weil 0 oder an einer Grenze: ${drivers}.`,
      },
      insert: "Als Formeln einfügen",
      insertHint:
        "Schreibt Eingaben und SHORE-Formeln an die Auswahl, wenn die Zellen dort frei sind, sonst auf ein neues Blatt.",
      insertContractHint:
        "Schreibt die Eingaben mit Ersparnis und Kapitalwert als SHORE-Formeln an die Auswahl, wenn die Zellen dort frei sind, sonst auf ein neues Blatt. Für das Übrige gibt es bei einem Vertrag keine Funktionen.",
      inserting: "Die Formeln werden geschrieben …",
      inserted: (address, sheet) => `Nach ${address} auf „${sheet}“ geschrieben.`,
      insertedOnNew: (sheet) =>
        `Die Zellen an der Auswahl waren nicht frei: auf das neue Blatt „${sheet}“ geschrieben.`,
      notInserted: "Die Formeln wurden nicht eingefügt.",
      notKept:
        "Die Eingaben konnten nicht in der Mappe aufbewahrt werden; sie gehen verloren, wenn der Bereich geschlossen wird.",
      dismiss: "Diese Meldung schließen",
    },

    weights: {
      title: "Gewichte",
      lead: "Wie viel jedes Kriterium neben den anderen seines Modells zählt. Nur ihr Verhältnis zählt, nicht ihre Summe.",
      model: "Modell",
      models: { Outsource: "Auslagern", Offshore: "Verlagern" },
      method: "Vorgehen",
      methods: { sliders: "Regler", ranks: "Rangfolge", pairs: "Paarvergleich" },
      meanings: {
        sliders: "0 lässt ein Kriterium aus, 10 ist das höchste.",
        ranks: "1 ist das wichtigste; gleiche Ränge sind erlaubt. Die Gewichte sind die Schwerpunkte der Rangfolge.",
        pairs:
          "Sagen Sie für jedes Paar, welches Kriterium mehr zählt und wie viel mehr. Ohne Angabe zählen beide gleich.",
      },
      rankOf: (criterion) => `Rang von ${criterion}`,
      pair: (one, other) => `${one} oder ${other}`,
      more: (criterion, times) => `${criterion} ${times}-mal`,
      equal: "beide gleich",
      judged: (count, all) => `${count} von ${all} Paaren beurteilt`,
      consistency: "Konsistenz",
      consistent: (ratio) => `Konsistenzverhältnis ${ratio}: Die Urteile passen zusammen (bis 10 %).`,
      inconsistent: (ratio) => `Konsistenzverhältnis ${ratio}: Die Urteile widersprechen sich (über 10 %).`,
      furthest: (one, other, judged, implied) =>
        `Am weitesten weg: ${one} zu ${other}. Geurteilt ${judged}; die anderen Paare ergeben ${implied}.`,
      times: (number) => `${number}-mal`,
      goToPair: "Dieses Paar überdenken",
      result: "Ergebnis",
      criterion: "Kriterium",
      share: "Anteil",
      onSheet: "Im Blatt",
      blank: "leer",
      reading: "Die Gewichte des Blattes werden gelesen …",
      readAgain: "Neu lesen",
      found: (table, address) => `Gewichte der Tabelle ${table} in ${address}`,
      foundCells: (address) => `Ausgewählte Zellen ${address}, in der Reihenfolge der sechzehn Kriterien`,
      notFound:
        "Auf diesem Blatt wurden keine Gewichte gefunden. Öffnen Sie ein Blatt mit einem Portfolio oder Vergleich, oder wählen Sie sechzehn freie Zellen in einer Zeile oder Spalte.",
      notRead: "Die Gewichte des Blattes konnten nicht gelesen werden.",
      useSheet: "Regler auf die Gewichte des Blattes stellen",
      allZero: "Alle Gewichte sind 0. Setzen Sie mindestens eines höher.",
      write: { Outsource: "Gewichte fürs Auslagern schreiben", Offshore: "Gewichte fürs Verlagern schreiben" },
      written: (address) => `Nach ${address} geschrieben.`,
      notWritten: "Die Gewichte wurden nicht geschrieben.",
      notKept:
        "Die Urteile konnten nicht in der Mappe aufbewahrt werden; sie gehen verloren, wenn der Bereich geschlossen wird.",
      dismiss: "Diese Meldung schließen",
    },

    functions: {
      title: "Funktionen in Zellen",
      lead: "Sie lassen sich in jede Zelle eingeben. Eckige Klammern zeigen, was fehlen darf; mehrere Zeilen auf einmal geben ebenso viele Ergebnisse.",
      reading: "Die Liste der Funktionen wird gelesen …",
      failed:
        "Die Liste der Funktionen konnte nicht gelesen werden. In Zellen rechnen die Funktionen trotzdem; öffnen Sie den Bereich neu, um die Liste zu sehen.",
    },

    about: {
      title: "Was Shorewise tut",
      lead: "Es bewertet Unternehmensfunktionen nach dokumentierten Kriterien und sagt, welche Sie behalten, auslagern, verlagern oder gemischt betreiben.",
      documentedTitle: "Aus dem Artikel",
      documented:
        "Die sechzehn Kriterien und ihre Richtung, die Begriffe, die wesentlichen Unterschiede und die Regel des gemischten Portfolios.",
      oursTitle: "Unsere Modelleinstellungen",
      ours: "Die Skala von 1 bis 5, gleiche Gewichte und diese Zahlen. Sie sind Eingaben jeder Vorlage: Ändern Sie sie dort.",
      setting: "Einstellung",
      settingDefault: "Üblich",
      privacyTitle: "Datenschutz",
      privacy:
        "Nichts verlässt die Mappe: kein Konto, keine Auswertung der Nutzung. Geladen werden nur die eigenen Dateien und das Office-Skript von Microsoft.",
      shareTitle: "Eine Mappe weitergeben",
      share:
        "Kollegen ohne das Add-in sehen die letzten Ergebnisse; sobald dort eine Zelle neu rechnet, zeigt eine SHORE-Formel #NAME?. „Teilen“ macht aus den Formeln native oder Werte, und wieder zurück.",
    },

    outside: {
      title: "Shorewise läuft in Excel",
      lead: "Das ist der Aufgabenbereich eines Excel-Add-ins für Entscheidungen über Outsourcing und Offshoring. Außerhalb von Excel hat es keine Mappe, mit der es arbeiten könnte.",
      open: "So öffnen Sie es:",
      steps: [
        "Starten Sie Excel (Microsoft 365 unter Windows oder auf dem Mac, oder im Web) und öffnen Sie eine Mappe.",
        "Fügen Sie Shorewise mit seinem Manifest hinzu: Start › Add-ins › Weitere Add-ins › Mein Add-in hochladen.",
        "Wählen Sie „Shorewise öffnen“ auf der Registerkarte Start.",
      ],
      workbench:
        "Kein Excel zur Hand? npm start öffnet die Werkbank: eine Tabelle im Browser mit diesem Bereich daneben.",
    },

    broken: {
      title: "Der Bereich ist stehen geblieben",
      text: "Beim Zeichnen ist etwas schiefgegangen. Die Mappe ist nicht betroffen.",
      again: "Neu zeichnen",
    },
  },

  workbook: {
    progress: {
      looking: "Die Mappe wird angesehen",
      preparing: "Ein Platz für die Vorlage wird geschaffen",
      writing: (sheet) => `„${sheet}“ wird geschrieben`,
      finishing: "Diagrammpunkte werden benannt, der Druck wird eingerichtet",
      done: (sheet) => `„${sheet}“ ist fertig`,
    },
    insertionNotes: {
      unfinished:
        "Excel hat die Namen an Diagrammpunkten oder die Druckeinrichtung abgelehnt (das kommt ohne Drucker vor); alles andere ist vollständig.",
    },
    excelErrors: {
      InvalidOperationInCellEditMode: {
        happened: "Excel hat darauf gewartet, dass die Eingabe in einer Zelle beendet wird.",
        remedy: "Drücken Sie in dieser Zelle die Eingabetaste oder Esc und versuchen Sie es noch einmal.",
      },
      AccessDenied: {
        happened: "Excel lässt diese Änderung hier nicht zu: Das Blatt oder die Struktur der Mappe ist geschützt.",
        remedy: "Heben Sie den Schutz auf (Überprüfen › Blattschutz aufheben), oder nehmen Sie eine andere Mappe.",
      },
      RequestPayloadSizeLimitExceeded: {
        happened: "Die Vorlage ist größer, als Excel auf einmal annimmt.",
        remedy: "Fügen Sie sie mit weniger Zeilen ein.",
      },
      ResponsePayloadSizeLimitExceeded: {
        happened: "Die Auswahl enthält mehr, als Excel auf einmal herausgibt.",
        remedy: "Wählen Sie weniger Zeilen.",
      },
      ItemAlreadyExists: {
        happened:
          "Jemand anderes hat im selben Augenblick denselben Namen für ein Blatt, eine Tabelle oder einen Namen verwendet.",
        remedy: TRY_AGAIN,
      },
      ItemNotFound: {
        happened: "Etwas, das eben noch da war, wurde gelöscht oder umbenannt.",
        remedy: TRY_AGAIN,
      },
      InvalidSelection: {
        happened: "Die Auswahl ist kein zusammenhängender Zellbereich.",
        remedy: "Wählen Sie die Zeilen einer Liste oder eine einzelne Zelle darin.",
      },
      InsertDeleteConflict: { happened: "Excel war damit beschäftigt, Zellen zu verschieben.", remedy: TRY_AGAIN },
      RequestAborted: { happened: "Excel hat die Anfrage abgebrochen.", remedy: TRY_AGAIN },
      ServiceNotAvailable: { happened: "Excel hat nicht geantwortet.", remedy: BUSY },
      ServerBusy: { happened: "Excel ist beschäftigt.", remedy: BUSY },
      HostRestartNeeded: {
        happened: "Excel muss neu gestartet werden.",
        remedy: "Speichern Sie die Mappe und starten Sie Excel neu.",
      },
      ApiNotFound: LACKING,
      ApiNotAvailable: LACKING,
      NotImplemented: LACKING,
    },
    otherError: {
      happened: (message) => `Excel hat abgelehnt: ${message}`,
      remedy: "Versuchen Sie es noch einmal; wenn es wieder geschieht, melden Sie es bitte mit dieser Meldung.",
    },
    noExcel: {
      happened: "Es gibt keine Mappe, mit der gearbeitet werden könnte.",
      remedy: "Öffnen Sie Shorewise in Excel.",
    },
    excelTooOld: {
      happened: "Diese Excel-Version ist zu alt für die Vorlagen von Shorewise.",
      remedy: "Nehmen Sie Microsoft 365, Excel 2021 oder neuer, oder Excel im Web.",
    },
    weightsMoved: {
      happened: "Die Gewichte stehen nicht mehr, wo sie gelesen wurden.",
      remedy: "Lesen Sie sie neu, und schreiben Sie dann.",
    },
    weightsAreFormulas: {
      happened: "Die Zellen der Gewichte enthalten Formeln oder Text.",
      remedy: "Leeren Sie diese Zellen, oder wählen Sie eine Zeile oder Spalte für die Gewichte.",
    },
    consequences: {
      untouched: "Die Mappe ist, wie sie war.",
      leftOver: (sheet) =>
        `Das Blatt „${sheet}“ ließ sich nicht wieder entfernen; alles andere ist, wie es war. Löschen Sie dieses Blatt.`,
      leftInCells: (sheet, address) =>
        `Was in ${address} auf „${sheet}“ geschrieben wurde, ließ sich nicht wieder entfernen; alles andere ist, wie es war. Leeren Sie diese Zellen.`,
      nothingRead: "Nichts wurde verändert.",
    },
  },

  sharing: {
    progress: {
      reading: (sheet) => `„${sheet}“ wird gelesen`,
      writing: (done, total) => `Zellen werden geändert: ${done} von ${total}`,
      checking: "Ergebnisse vorher und nachher werden verglichen",
      notice: "Das Hinweisblatt wird geschrieben",
      done: "Fertig",
    },
    consequences: {
      halfWay:
        "Einige Zellen ließen sich nicht zurücksetzen. Wählen Sie jetzt „Formeln wiederherstellen“; gelingt auch das nicht, schließen Sie die Mappe, ohne zu speichern.",
      lockedMeanwhile: (names) =>
        `Inzwischen wurde ${quotedList(names)} geschützt: Was dort geändert war, ließ sich nicht zurücksetzen; alles andere ist, wie es war. Heben Sie den Schutz auf und wählen Sie „Formeln wiederherstellen“.`,
    },
    refusals: {
      protectedSheets: (names) => ({
        happened: `Zu ändernde Formeln stehen auf geschützten Blättern: ${quotedList(names)}.`,
        remedy: "Heben Sie den Schutz auf (Überprüfen › Blattschutz aufheben) und versuchen Sie es noch einmal.",
      }),
      takenNames: (names) => ({
        happened: `Die Mappe hat eigene Namen, die die nativen Funktionen brauchen: ${quotedList(names)}.`,
        remedy:
          "Benennen Sie sie um (Formeln › Namens-Manager) und versuchen Sie es noch einmal; Shorewise überschreibt sie nicht.",
      }),
      noResult: (count, place) => ({
        happened: `${plural(count, "Zelle, die eingefroren werden soll, zeigt", "Zellen, die eingefroren werden sollen, zeigen")} noch kein Ergebnis, die erste: ${place}.`,
        remedy:
          "Warten Sie, bis alles berechnet ist, oder wählen Sie „Formeln reparieren“, und versuchen Sie es noch einmal.",
      }),
      noLambda: {
        happened: "Diese Excel-Version kennt LAMBDA nicht: Umgewandelte Formeln zeigten #NAME?.",
        remedy: "Geben Sie Werte weiter, oder nehmen Sie Microsoft 365, Excel 2024 oder Excel im Web.",
      },
      resultLost: (place) => ({
        happened: `Ein Ergebnis änderte sich, während es eingefroren wurde, zuerst in ${place}.`,
        remedy: "Etwas anderes in der Mappe ändert Zellen: Halten Sie es an und versuchen Sie es noch einmal.",
      }),
      tooLong: (place) => ({
        happened: `Eine Formel ist zu lang, um zum Wiederherstellen festgehalten zu werden, zuerst in ${place}.`,
        remedy: "Kürzen Sie sie, indem Sie etwa einen Teil in eine eigene Zelle setzen.",
      }),
      nothingToShare: {
        happened: "In dieser Mappe gibt es keine Formel von Shorewise.",
        remedy: "Fügen Sie zuerst eine Vorlage ein, oder schreiben Sie eine SHORE-Funktion.",
      },
    },
    view: {
      title: "Diese Mappe weitergeben",
      lead: "Ohne Shorewise werden seine Formeln zu #NAME?, sobald Excel rechnet. Wählen Sie, was andere bekommen.",
      ways: {
        addIn: {
          name: "Mit dem Add-in",
          text: "Formeln bleiben, wie sie sind. Für alle, die Shorewise haben.",
        },
        native: {
          name: "Native Formeln",
          text: "Aus jeder SHORE-Formel wird eine, die die Mappe selbst berechnet (LAMBDA). Bleibt lebendig in Microsoft 365, Excel 2024 und Excel im Web.",
        },
        values: {
          name: "Werte",
          text: "Ergebnisse werden eingefroren; Eingaben und Excels eigene Formeln bleiben. Für jedes Tabellen\u00ADprogramm.",
        },
      },
      noticeToo: "Ein Hinweisblatt sagt den Empfängern, was die Mappe enthält und wie sie zu lesen ist.",
      look: "Zeigen, was sich ändert",
      change: "Was sich ändert",
      found: (count, onSheets) => `${formulas(count)} auf ${plural(onSheets, "Blatt", "Blättern")}`,
      foundNothing: "In dieser Mappe gibt es keine Formel von Shorewise.",
      stays: "Alle Formeln bleiben, wie sie sind; ein Hinweisblatt kommt hinzu.",
      becomesNative: (count) =>
        `${formulas(count)} ${count === 1 ? "wird" : "werden"} nativ und ${count === 1 ? "bleibt" : "bleiben"} lebendig.`,
      becomesFrozen: (count) => `${formulas(count)} ${count === 1 ? "wird" : "werden"} als Wert eingefroren.`,
      functionsLabel: "Funktionen",
      calls: (count) => `${count} ×`,
      live: "lebendig",
      frozen: "eingefroren",
      names: (names) => `Namen mit Formeln von Shorewise: ${names.join(", ")}.`,
      tables: (names) => `Tabellen, die in diesen Formeln vorkommen: ${names.join(", ")}.`,
      protectedSheets: (names) => `Geschützte Blätter; heben Sie zuerst den Schutz auf: ${names.join(", ")}.`,
      takenNames: (names) =>
        `Eigene Namen, die die nativen Funktionen brauchen; benennen Sie sie zuerst um: ${names.join(", ")}.`,
      share: "Diese Mappe ändern",
      addNotice: "Hinweisblatt hinzufügen",
      copy: "Lieber mit einer Kopie arbeiten",
      copyText:
        "Öffnet eine Kopie in einem eigenen Fenster. Öffnen Sie dort Shorewise und geben Sie die Kopie weiter; diese Mappe bleibt, wie sie ist.",
      copied: "Eine Kopie ist in einem eigenen Fenster geöffnet. Öffnen Sie dort Shorewise und geben Sie sie weiter.",
      reversible: "„Formeln wiederherstellen“ nimmt es zurück.",
      running: {
        survey: "Die Mappe wird durchgesehen",
        share: "Die Mappe wird vorbereitet",
        restore: "Formeln werden wiederhergestellt",
        repair: "Formeln werden repariert",
        copy: "Eine Kopie wird geöffnet",
      },
      count: (done, total) => `${done} von ${total}`,
      stop: "Anhalten",
      stopped: "Angehalten. Die Mappe ist, wie sie war.",
      failed: {
        survey: "Die Mappe konnte nicht gelesen werden.",
        share: "Die Mappe wurde nicht geändert.",
        restore: "Formeln wurden nicht wiederhergestellt.",
        repair: "Formeln wurden nicht repariert.",
        copy: "Es wurde keine Kopie geöffnet.",
      },
      dismiss: "Diese Meldung schließen",
      shared: {
        addIn: (notice) => `Bereit zum Weitergeben. Der Hinweis steht auf dem Blatt „${notice}“.`,
        native: (notice) =>
          `Bereit zum Weitergeben, lebendig ohne das Add-in. Der Hinweis steht auf dem Blatt „${notice}“.`,
        values: (notice) => `Bereit zum Weitergeben als Werte. Der Hinweis steht auf dem Blatt „${notice}“.`,
      },
      equal: "Alle Ergebnisse sind dieselben wie vorher.",
      different: (count, place, before, after) =>
        `${plural(count, "Ergebnis weicht", "Ergebnisse weichen")} von vorher ab; zuerst ${place}: vorher ${before}, jetzt ${after}. Stellen Sie die Formeln wieder her, wenn das stört.`,
      back: "Zurück",
      backText: "Geht auch, nachdem die Mappe verschickt, gespeichert und anderswo bearbeitet wurde.",
      restore: "Formeln wiederherstellen",
      restored: (count) =>
        count === 0 ? "Es gab keine Formel wiederherzustellen." : `${formulas(count)} wiederhergestellt.`,
      unplaced: (count) => `${formulas(count)} ${count === 1 ? "ließ" : "ließen"} sich nicht zurücksetzen:`,
      reasons: {
        lost: "die Zellen oder das, worauf die Formel verweist, sind weg oder auseinandergerissen",
        changed: "in den Zellen steht jetzt etwas anderes",
      },
      keptNotice: (sheet) => `Das Blatt „${sheet}“ bleibt, weil jemand darauf geschrieben hat.`,
      repair: "Formeln reparieren",
      repairText: "Für Zellen, die #NAME? zeigen, obwohl Shorewise da ist.",
      repaired: (count) => (count === 0 ? "Es gab nichts zu reparieren." : `${formulas(count)} neu eingegeben.`),
      autoOpen: "Shorewise mit dieser Mappe öffnen",
      autoOpenText: "Für alle, die das Add-in haben. Wird mit der Mappe gespeichert.",
      on: "Ein",
      off: "Aus",
    },
  },
  insertion: {
    writingRows: (first, last, all) =>
      `Zeilen ${number(first)} bis ${number(last)} von ${number(all)} werden geschrieben`,
    cancelled: { happened: "Das Einfügen wurde angehalten.", remedy: "" },
    notEmpty: (area, found) => ({
      happened: `Die Vorlage braucht ${area}, und ${found} darin ist nicht leer (auch Formate zählen).`,
      remedy: "Wählen Sie eine Zelle mit mehr Platz, oder fügen Sie auf einem neuen Blatt ein.",
    }),
    overTable: (area, table) => ({
      happened: `Die Vorlage braucht ${area}; dort hinein reicht die Tabelle „${table}“.`,
      remedy: "Wählen Sie eine Zelle mit mehr Platz, oder fügen Sie auf einem neuen Blatt ein.",
    }),
    overChart: (area, chart) => ({
      happened: `Die Vorlage braucht ${area}; darüber liegt das Diagramm „${chart}“.`,
      remedy: "Verschieben Sie das Diagramm, wählen Sie eine andere Zelle, oder fügen Sie auf einem neuen Blatt ein.",
    }),
    offSheet: (cell) => ({
      happened: `Von ${cell} an ist das Blatt zu klein für die Vorlage.`,
      remedy: "Wählen Sie eine Zelle weiter oben oder links, oder fügen Sie auf einem neuen Blatt ein.",
    }),
    leftAtSelection: (area) =>
      `Was in ${area} geschrieben wurde, ließ sich nicht wieder entfernen; alles andere ist, wie es war. Leeren Sie diese Zellen.`,
    noList: {
      happened: "Nichts in der Auswahl könnte eine Liste sein.",
      remedy: "Wählen Sie die Zeilen Ihrer Liste mit ihrer Kopfzeile, oder eine Zelle darin.",
    },
  },

  rows: {
    problems: {
      empty: "Die Liste ist leer: Ihre erste Zeile muss die Spalten benennen.",
      noRows: "Die Liste hat eine Kopfzeile und keine Zeilen.",
      line: (line) => `Zeile ${line}`,
      row: (row) => `Zeile ${row}`,
      place: (line, column) => `${line}, Spalte ${shown(column)}`,
      unnamed: (line, position) => `${line}, Spalte ${position}: Die Spalte hat keinen Namen.`,
      unknown: (place, nearest) => `${place}: Die Vorlage hat keine solche Spalte; am nächsten kommt „${nearest}“.`,
      computed: (place) => `${place}: Die Vorlage berechnet diese Spalte selbst; lassen Sie sie weg.`,
      repeated: (place) => `${place}: Die Spalte steht zweimal da.`,
      missing: (line, name) => `${line}: Die Spalte „${name}“ fehlt.`,
      ragged: (line, found, expected) =>
        `${line}, Spalte ${Math.min(found, expected) + 1}: Die Zeile hat ${found} Werte, die Kopfzeile ${expected}; ` +
        "setzen Sie Werte, die das Trennzeichen enthalten, in Anführungszeichen.",
      blankLabel: (place) => `${place}: Jede Zeile braucht einen Namen.`,
      tooLong: (place, most) => `${place}: Der Text ist länger als die ${most} Zeichen, die eine Zelle fasst.`,
      errorValue: (place, text) => `${place}: ${text} ist ein Fehler; berichtigen Sie die Zelle, oder leeren Sie sie.`,
      noNumber: (place, text, refusal) => `${place}: ${shown(text)} ist keine Zahl. ${refusal}`,
      outside: (place, text, refusal) => `${place}: ${shown(text)} passt nicht. ${refusal}`,
      ambiguous: (place, text) =>
        `${place}: ${shown(text)} lässt sich auf zwei Arten lesen; schreiben Sie Zahlen ohne Tausendertrennzeichen und mit Punkt, etwa 1500 oder 1.5.`,
      noChoice: (place, text, choices) => `${place}: ${shown(text)} ist nichts von: ${choices}.`,
      tooMany: (line, most) => `${line}: Die Liste hat mehr als ${most} Zeilen.`,
    },
    csv: {
      tooLarge: (most) =>
        `Die Datei ist größer als ${most}: Eine Liste von 100.000 Zeilen braucht weniger. Nichts wurde gelesen.`,
      utf16: "Zeile 1, Spalte 1: Die Datei ist in UTF-16; speichern Sie sie als „CSV UTF-8“.",
      notUtf8: (line, column) =>
        `Zeile ${line}, Spalte ${column}: Das ist kein UTF-8-Text; speichern Sie die Liste als „CSV UTF-8“.`,
      openQuote: (line) =>
        `Zeile ${line}: Ein Anführungszeichen, das in dieser Zeile oder danach beginnt, wird nie geschlossen.`,
      strayQuote: (line, column) =>
        `Zeile ${line}, Spalte ${column}: Ein Anführungszeichen steht mitten in einem Wert; setzen Sie den ganzen Wert in Anführungszeichen und schreiben Sie das Zeichen doppelt.`,
      longRecord: (line) => `Zeile ${line}: Die Zeile endet nicht; fehlt ein Anführungszeichen?`,
    },
  },

  unfinished: {
    region: "Unfertiges",
    found: {
      sheet: (title, sheet) => `„${title}“ wurde nicht fertig: Das Blatt „${sheet}“ ist nicht vollständig.`,
      cells: (title, address) => `„${title}“ wurde nicht fertig: Was in ${address} steht, ist nicht vollständig.`,
    },
    since: (begun) =>
      `Begonnen ${begun}. Excel oder Shorewise wurde währenddessen geschlossen, oder jemand anderes schreibt noch daran.`,
    remove: { sheet: "Dieses Blatt löschen", cells: "Diese Zellen leeren" },
    keep: "Behalten",
    removed: "Entfernt. Alles andere ist, wie es war.",
    notRemoved: "Das Unfertige ist noch da; alles andere ist, wie es war.",
    dismiss: "Diese Meldung schließen",
  },

  templateOptions: {
    content: "Was darin steht",
    contents: {
      examples: "Beispiele, als EXAMPLE gekennzeichnet",
      empty: "Noch nichts",
      emptyRows: "Leere Zeilen",
      selection: "Meine Liste, aus den ausgewählten Zellen",
      file: "Meine Liste, aus einer CSV-Datei",
    },
    rows: "Anzahl der Zeilen",
    rowsRefused: (most) => `Geben Sie eine ganze Zahl von 1 bis ${number(most)} an.`,
    selectionHint:
      "Wählen Sie Ihre Liste mit ihrer Kopfzeile aus, oder eine Zelle darin. Spalten werden nach ihrem (englischen) Namen zugeordnet, Kriterien auch nach O1 bis F8.",
    readSelection: "Auswahl lesen",
    fileHint:
      "Erste Zeile: die Namen der Spalten, in beliebiger Reihenfolge. Komma, Semikolon oder Tabulator; CSV UTF-8.",
    chooseFile: "CSV-Datei",
    selectionAgain: (address) =>
      `Die Liste in ${address} muss neu gelesen werden: Markieren Sie sie und drücken Sie den Knopf.`,
    fileAgain: (file) => `Eine Datei kann nicht in der Mappe bleiben: Wählen Sie „${file}“ noch einmal.`,
    columnNames: (names) => `Spalten, die sie aufnimmt: ${names}.`,
    reading: "Die Liste wird gelesen …",
    wrong: "So kann die Liste nicht verwendet werden. Nichts wurde eingefügt.",
    listFound: (rows, found, all, source) =>
      `${source}: ${number(rows)} ${rows === 1 ? "Zeile" : "Zeilen"}, ${found} von ${all} Spalten gefunden.`,
    found: (names) => `Gefunden: ${names}.`,
    notFound: (names) => `Nicht gefunden und daher leer: ${names}.`,
    leftOut: (names) => `In Ihrer Liste, aber nicht in der Vorlage und daher weggelassen: ${names}.`,
    language:
      "Im Blatt steht alles auf Englisch, damit Formeln und Empfänger in jeder Sprache dieselben Wörter finden.",
    place: "Wohin sie kommt",
    places: { newSheet: "Auf ein neues Blatt", selection: "An die ausgewählte Zelle" },
    selectionPlaceHint:
      "Nur wenn jede Zelle, die sie braucht, leer ist; die anderen Zellen des Blatts bleiben, wie sie sind.",
    insert: "Einfügen",
    insertNamed: (template) => `${template} mit diesen Optionen einfügen`,
    close: "Optionen schließen",
  },
};
