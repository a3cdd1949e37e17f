import type { Strings } from './types.ts';

export const de: Strings = {
  language: 'de',
  level: { note: 'Hinweis', caution: 'Vorsicht', stop: 'Stopp' },
  card: {
    close: 'Schließen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed: 'Nicht kopiert',
    guideline: 'Leitlinie',
    ask: '{name} fragen',
    askHours: '{name} fragen · {hours}',
    ignore: 'Hier ignorieren',
    details: 'Einzelheiten',
    why: 'Warum',
    rule: 'Regel',
    position: '{index} von {count}',
    next: 'Nächste Wörter',
    previous: 'Vorige Wörter',
    suggestion: 'Was du tun kannst',
  },
  hold: {
    title: 'Bevor du postest',
    things: { one: '{count} Stelle zum Ansehen', other: '{count} Stellen zum Ansehen' },
    back: 'Zurück zum Entwurf',
    anyway: 'Trotzdem posten',
    show: 'Zeigen',
    showWords: '„{words}“ im Entwurf zeigen',
    youDecide: 'Du entscheidest. Nichts, was du tippst, verlässt dieses Gerät.',
    unchecked:
      'Dieser Entwurf konnte nicht geprüft werden. Er ist noch da: Geh zu ihm zurück oder poste ihn, wie er ist.',
  },
  toolbar: {
    guarding: 'Draftguard prüft auf dieser Seite mit',
    partly: 'Draftguard prüft auf dieser Seite teilweise mit',
    off: 'Draftguard prüft gerade nicht mit',
  },
  notice: {
    pressAgain: 'Geprüft. Drück noch einmal auf Posten',
    uncheckedPressAgain: 'Nicht geprüft. Drück noch einmal auf Posten',
    checking: 'Dein Entwurf wird geprüft …',
    unchecked: 'Dieser Entwurf wurde nicht geprüft',
  },
  announce: {
    marked: {
      one: '{count} Stelle in deinem Entwurf ist markiert',
      other: '{count} Stellen in deinem Entwurf sind markiert',
    },
    mended: 'In deinem Entwurf ist nichts mehr markiert',
    unchecked: 'Dein Entwurf wird nicht geprüft',
  },
  popup: {
    tabs: { now: 'Jetzt', guidelines: 'Leitlinien', help: 'Hilfe' },
    guarding: 'Prüft mit: {box} auf {site}',
    partly: 'Prüft teilweise mit: {box} auf {site}',
    off: 'Prüft nicht mit: {box} auf {site}',
    idle: 'Prüft noch nicht: kein Feld auf {site} in Gebrauch',
    notHere: 'Prüft auf dieser Seite nicht mit',
    asking: 'Die Seite wird gefragt …',
    surface: { post: 'Beitragsfeld', reply: 'Antwortfeld', comment: 'Kommentarfeld', article: 'Artikel' },
    reason: {
      'opened-late':
        'Diese Seite war offen, bevor Draftguard startete. Lade sie neu, dann kann ein Beitrag angehalten werden.',
      'no-button':
        'Der Knopf zum Posten wurde nicht gefunden, deshalb wird nichts angehalten. Deine Wörter werden trotzdem markiert.',
      unreadable:
        'Der Text in diesem Feld ist nicht lesbar, deshalb wird nichts geprüft. Vielleicht hilft es, die Seite neu zu laden.',
      'no-answer':
        'Die Prüfung antwortet nicht, deshalb wird nichts geprüft. Lade die Seite neu, um es noch einmal zu versuchen.',
      'no-composer': 'Klick in ein Beitragsfeld, dann wird es vom ersten Wort an geprüft.',
      'not-a-listed-site':
        'Draftguard liest nur Beitragsfelder auf aufgeführten Websites, und diese Seite gehört nicht dazu.',
      'private-window':
        'In privaten Fenstern ist Draftguard aus. Schreib in einem normalen Fenster, wenn dein Entwurf geprüft werden soll.',
    },
    nothing: 'Nichts zum Ansehen. Wir prüfen, während du tippst.',
    noMarks: 'Geprüft: nichts in diesem Entwurf markiert.',
    typeToCheck: 'Noch nichts getippt. Wir prüfen, während du tippst.',
    checking: 'Dein Entwurf wird geprüft …',
    unchecked: 'Dieser Entwurf ist nicht geprüft.',
    partial: 'Nur ein Teil dieses Entwurfs wurde geprüft.',
    findings: { one: '{count} Stelle zum Ansehen', other: '{count} Stellen zum Ansehen' },
    search: 'Leitlinien durchsuchen',
    noGuideline: 'In keiner Leitlinie stehen diese Wörter.',
    back: 'Alle Leitlinien',
    firstMinutes: 'Die ersten fünf Minuten',
    pickIncident: 'Was ist passiert?',
    contacts: 'Wer hilft',
    hours: 'Zeiten: {hours}',
    policy: 'Regelwerk {id} {version} · Rev. {revision}',
    issued: '{publisher} · {age} herausgegeben',
    noPolicy: 'Das Regelwerk ist gerade nicht lesbar. Schließ dieses Fenster und öffne es noch einmal.',
    recovered: 'Das gespeicherte Regelwerk war nicht lesbar, deshalb gilt das eingebaute.',
    openDesk: 'Als Seite öffnen',
    practice: 'Übungsseite',
    yourRights: 'Deine Rechte',
  },
  desk: {
    title: 'Draftguard',
    practice: 'Üben',
    guidelines: 'Leitlinien',
    policy: 'Regelwerk',
    rights: 'Über deine Rechte',
    help: 'Die ersten fünf Minuten',
    practiceIntro:
      'Hier kannst du alles ohne Konto ausprobieren. Was du postest, bleibt auf dieser Seite und ist weg, wenn du sie schließt.',
    practiceName: 'Du',
    practiceBox: 'Übungsbeitrag',
    practiceHint: 'Was gibt es Neues?',
    practicePost: 'Posten',
    practicePosted: 'Nur auf dieser Seite gepostet',
    practiceFeed: 'Deine Übungsbeiträge',
    practiceNone: 'Noch nichts gepostet.',
    practiceLeft: { one: 'noch {count} Zeichen', other: 'noch {count} Zeichen' },
    practiceOver: { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
    practiceExample: 'Probier diesen Entwurf',
    examples: { secret: 'Ein Zugangsschlüssel', promise: 'Ein Versprechen', clean: 'Nichts zu markieren' },
    drafts: {
      secret:
        'Unser Upload-Skript streikt seit heute früh. Es läuft mit {key} von meinem Laptop, hat jemand eine Idee?',
      promise:
        'Steig heute auf unseren neuen Tarif um: Wir garantieren dir bessere Ergebnisse in der ersten Woche.',
      clean: 'Heute drei Jahre in diesem Team. Danke euch allen für den Kuchen und die netten Worte.',
    },
    guidelinesIntro: 'Wie wir öffentlich schreiben, Thema für Thema.',
    policyIntro:
      'Diese Regeln sehen sich deine Entwürfe an. Jede hat jemanden, den du fragen kannst, und eine Leitlinie, die sie erklärt.',
    owner: 'Zuständig: {name}',
    notFound: 'Unter dieser Adresse gibt es keine Seite.',
    sections: 'Bereiche',
  },
  rights: {
    title: 'Deine Rechte',
    short:
      'Über Lohn, Arbeitszeit, Sicherheit und andere Arbeitsbedingungen zu reden ist dein Recht. Dieses Werkzeug schränkt es nicht ein, und niemand erfährt davon.',
    note: 'Dieses Werkzeug prüft deine Wörter auf deinem Gerät. Nichts, was du tippst, wird gesendet oder aufbewahrt. Es schränkt dein Recht nicht ein, über Lohn, Arbeitszeit, Sicherheit und andere Arbeitsbedingungen zu reden, einer Gewerkschaft oder einem Betriebsrat beizutreten oder sie zu unterstützen, Missstände einer Behörde zu melden oder über dein eigenes Leben zu sprechen. Wenn eine Warnung das zu tun scheint, ist sie falsch: Drück „mein Recht“ und poste. Niemand erfährt davon.',
  },
  review:
    'Diese Übersetzung wurde noch nicht von einer zweiten Person mit Deutsch als Muttersprache gelesen.',
};
