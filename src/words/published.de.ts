import { GERMAN_FUNCTION_TEXTS } from "./function-texts.de";
import type { PublishedWords } from "./published";

export const GERMAN_PUBLISHED: PublishedWords = {
  description:
    "Entscheiden Sie Funktion für Funktion, was im Haus bleibt, was Sie auslagern, verlagern oder mischen: Vergleichsvorlagen und nachvollziehbare Formeln.",
  shortDescription: "Entscheiden, was im Haus bleibt, ausgelagert oder verlagert wird",
  shortcuts: {
    openPane: "Shorewise öffnen",
    evaluateSelection: "Auswahl bewerten",
    insertFunctionPortfolio: "Funktionsportfolio einfügen",
    showHelp: "Shorewise-Hilfe",
  },
  ribbon: {
    "Group.Label": "Shorewise",
    "GetStarted.Title": "Shorewise ist bereit",
    "Open.Label": "Shorewise öffnen",
    "Insert.Label": "Vorlage einfügen",
    "Evaluate.Label": "Auswahl bewerten",
    "Share.Label": "Teilen",
    "Help.Label": "Hilfe",
    "EvaluateRows.Label": "Diese Zeilen bewerten",
    "ExplainRow.Label": "Diese Zeile erklären",
    "FunctionPortfolio.Label": "Funktionsportfolio",
    "SourcingComparison.Label": "Sourcing-Vergleich",
    "OffshoreBusinessCase.Label": "Offshore-Wirtschaftlichkeit",
    "Destinations.Label": "Standortvergleich",
    "ProviderScorecard.Label": "Anbietervergleich",
    "RiskRegister.Label": "Risikoregister",
    "KeyDifferences.Label": "Wesentliche Unterschiede",
    "ShareNative.Label": "Mit nativen Formeln teilen …",
    "ShareValues.Label": "Nur Werte teilen …",
    "ShareRestore.Label": "Formeln wiederherstellen …",
    "ShareRepair.Label": "#NAME? reparieren …",
    "Open.Description":
      "Öffnet den Shorewise-Bereich neben dem Blatt: Vorlagen und die Gründe hinter jeder Empfehlung.",
    "Insert.Description": "Fügt eine der sieben Vorlagen auf einem neuen Blatt ein.",
    "Evaluate.Description":
      "Zeigt Punktzahlen, Empfehlung und Gründe für die ausgewählten Zeilen von Unternehmensfunktionen.",
    "Share.Description": "Gibt die Mappe an Personen ohne das Add-in weiter oder holt ihre Formeln zurück.",
    "Help.Description": "Zeigt die Dokumentation: jede Funktion, jede Vorlage, wie die Punktzahlen entstehen.",
    "EvaluateRows.Description": "Zeigt Punktzahlen, Empfehlung und Gründe für die ausgewählten Zeilen im Bereich.",
    "ExplainRow.Description":
      "Zeigt, was in dieser Zeile dafür und dagegen spricht und wie knapp die Entscheidung ist.",
    "GetStarted.Description":
      "Öffnen Sie Shorewise auf der Registerkarte Start und fügen Sie eine Vorlage ein, oder tippen Sie =SHORE. in eine Zelle.",
    "FunctionPortfolio.Description":
      "Bewertet eine Liste von Unternehmensfunktionen: Punktzahlen, Empfehlung, Einsparung und Sourcing-Karte.",
    "SourcingComparison.Description":
      "Betrachtet eine Unternehmensfunktion: Outsourcing und Offshoring nebeneinander, mit jedem Beitrag.",
    "OffshoreBusinessCase.Description":
      "Rechnet eine Verlagerung durch: Zahlungen, Kapitalwert, Amortisation, Gewinnschwelle, Tornado und Simulation.",
    "Destinations.Description": "Bewertet und ordnet Länder als Standorte, nach Kriterien, die Sie gewichten.",
    "ProviderScorecard.Description":
      "Bewertet Anbieter nach gewichteten Kriterien, mit Gewichten aus paarweisen Vergleichen.",
    "RiskRegister.Description":
      "Führt die dokumentierten Risiken beider Modelle mit Eintritt, Auswirkung und Risikokarte.",
    "KeyDifferences.Description": "Fügt die dokumentierten Unterschiede, Vor- und Nachteile zum Nachschlagen ein.",
    "ShareNative.Description":
      "Zeigt die Ansicht Teilen: Formeln, die in jedem Excel mit LAMBDA weiterrechnen, ohne das Add-in.",
    "ShareValues.Description":
      "Zeigt die Ansicht Teilen: Ergebnisse als feste Werte, Eingaben bleiben, für jedes Tabellenprogramm.",
    "ShareRestore.Description": "Zeigt die Ansicht Teilen: die Formeln einer geteilten Mappe zurückholen.",
    "ShareRepair.Description": "Zeigt die Ansicht Teilen: Formeln neu eingeben, die das Add-in verloren haben.",
  },
  functions: GERMAN_FUNCTION_TEXTS,
};
