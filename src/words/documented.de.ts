/** German for what cells say in English: criteria, recommendations, settings, and the titles of templates. Only for showing. */
import type { DocumentedLabels } from "./english";

export const DOCUMENTED: DocumentedLabels = {
  criteria: {
    O1: { name: "Fehlendes Fachwissen", question: "Sind Fachkenntnisse nötig, die es im Haus nicht gibt?" },
    O2: { name: "Sparen ohne Verlagerung", question: "Sollen die Kosten sinken, ohne dass Arbeit ins Ausland geht?" },
    O3: { name: "Flexible Kapazität", question: "Muss die Kapazität mit der Nachfrage steigen und fallen?" },
    O4: {
      name: "Keine Kernfunktion",
      question: "Gehört die Funktion nicht zum Kern, sodass sich das Team auf Strategie und Wachstum richten sollte?",
    },
    O5: {
      name: "Kontrollbedarf",
      question: "Würde es schaden, Steuerung und Qualität nicht mehr selbst zu kontrollieren?",
    },
    O6: { name: "Abstimmungsbedarf", question: "Hängt die Arbeit von engem Austausch mit den Ausführenden ab?" },
    O7: { name: "Sensible Daten", question: "Müssten sensible Daten an Dritte gegeben werden?" },
    O8: { name: "Qualitätsanspruch", question: "Würde schwankende Qualität schaden?" },
    F1: {
      name: "Bereitschaft zum Ausland",
      question: "Ist das Unternehmen bereit, für fähige und günstige Kräfte ins Ausland zu gehen?",
    },
    F2: { name: "Dauerhafte Präsenz", question: "Will das Unternehmen auf Dauer eigene Standorte im Ausland?" },
    F3: {
      name: "Schnell wachsen mit Aufsicht",
      question: "Muss das Unternehmen schnell wachsen und seine Teams dabei selbst führen?",
    },
    F4: { name: "Weltweite Präsenz", question: "Sind weltweite Präsenz und Kenntnis der Region von Vorteil?" },
    F5: {
      name: "Abhängigkeit von Zeitzonen",
      question: "Würde Arbeit über Zeitzonen hinweg Entscheidungen verzögern?",
    },
    F6: {
      name: "Abhängigkeit von Kultur und Sprache",
      question: "Würden Unterschiede in Sprache oder Kultur die Qualität senken?",
    },
    F7: {
      name: "Politisches und wirtschaftliches Risiko",
      question: "Würden Änderungen von Politik, Recht, Regulierung oder Währung schaden?",
    },
    F8: { name: "Länge der Lieferkette", question: "Hängt die Arbeit von Warenströmen über weite Wege ab?" },
  },
  recommendations: {
    "Keep in-house": "Behalten",
    Outsource: "Auslagern",
    Offshore: "Verlagern",
    Hybrid: "Hybrid",
    "Not enough ratings": "Zu wenige Bewertungen",
  },
  confidence: { High: "Hoch", Medium: "Mittel", Low: "Niedrig" },
  // Titles as in the ribbon's menu, which the manifest has.
  templates: {
    "sourcing-comparison": {
      title: "Sourcing-Vergleich",
      description:
        "Auslagern und Verlagern für eine Unternehmensfunktion gegenübergestellt: 16 Bewertungen, beide Punktzahlen, was sie treibt, die Empfehlung und wie leicht sie sich ändern würde.",
    },
    "function-portfolio": {
      title: "Funktionsportfolio",
      description:
        "Eine Liste von Unternehmensfunktionen nach 16 Kriterien bewerten: für jede behalten, auslagern, verlagern oder mischen, mit Ersparnis, Kapitalwert, Sourcing-Karte und Gegenproben in Excels eigenen Formeln.",
    },
    "offshore-business-case": {
      title: "Offshore-Wirtschaftlichkeit",
      description:
        "Eine Funktion ins Ausland verlagert, Jahr für Jahr: Szenarien, Zahlungsströme, Kapitalwert, interner Zinsfuß, Amortisation, Gewinnschwelle, Tornado und Simulation, jede Zahl mit Gegenprobe.",
    },
    "destination-comparison": {
      title: "Standortvergleich",
      description:
        "Standorte im Ausland vergleichen, zuerst China, Indien, die Philippinen und Mexiko: eigene Lohnzahlen, gemeinsame Arbeitszeit, veröffentlichte Kennzahlen mit Quelle und Jahr, fünf Verfahren, Rangfolge und Gegenproben.",
    },
    "provider-scorecard": {
      title: "Anbietervergleich",
      description:
        "Anbieter nach gewichteten Kriterien bewerten: Gewichte aus Paarvergleichen (AHP, mit Konsistenz), aus Rängen oder direkt, fünf Verfahren, Rangfolge, Empfindlichkeit je Gewicht und Gegenproben.",
    },
    "risk-register": {
      title: "Risikoregister",
      description:
        "Die dokumentierten Risiken von Outsourcing und Offshoring: Eintritt mal Auswirkung vor und nach Maßnahmen, zwei Risikokarten, Verantwortliche und was übrig bleibt.",
    },
    "key-differences": {
      title: "Wesentliche Unterschiede",
      description:
        "Outsourcing und Offshoring nebeneinander zum Nachschlagen: Begriffe, Unterschiede, Vorteile, Beispiele, die 16 Kriterien und die Faustregeln.",
    },
  },
  settings: {
    threshold: {
      name: "Schwellenwert",
      meaning: "Ein Modell ist eine Empfehlung wert, wenn sein Wert ihn erreicht.",
    },
    hybridBand: {
      name: "Hybride Bandbreite",
      meaning:
        "Beide Modelle werden zusammen empfohlen, wenn beide Werte den Schwellenwert erreichen und nicht weiter auseinanderliegen.",
    },
    minimumCoverage: {
      name: "Mindestabdeckung",
      meaning: "Nichts wird empfohlen, solange von einem der Modelle weniger Gewicht bewertet ist.",
    },
  },
};
