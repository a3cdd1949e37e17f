/*
 * English, German, French, Spanish and Portuguese side by side, folded and without accents.
 * Each list is read as whole words; `*` takes any ending, a space stands for a hyphen too.
 */

/** What a draft about conditions at work is about. */
export const TOPICS = {
  /** Speak of work conditions by themselves. */
  topic: `
    wage, wages, salary, salaries, payslip*, paycheck*, paycheque*, pay rise*, pay raise*, pay cut*, pay gap*,
    equal pay, pay scale*, pay talks, pay deal, negotiate pay, negotiating pay, pay negotiation*, pay secrecy,
    paid leave, pay dispute, hourly pay, sick pay, holiday pay, back pay, night pay, sick leave, parental leave,
    maternity leave, underpaid, unpaid work, unpaid hours, unpaid wage*, unpaid shift*, unpaid break*, paid late,
    overtime, minimum wage, living wage, zero hours, working hours, working time, working conditions, work
    conditions, rota, rotas, staffing levels, understaffed, short staffed, unionise*, unionize*, union rep*, union
    vote*, union member*, trade union*, labor union*, labour union*, works council*, shop steward*, collective
    bargaining, collective agreement*, on strike, go on strike, strike vote, strike ballot, picket*, walkout,
    petition, petitions, safety rep*, safety officer*, safety committee, whistleblow*, non disparagement, entgelt,
    entgelte, entgeltgruppe*, lohn, lohne, lohnes, lohnzettel, lohnerhohung*, stundenlohn, mindestlohn, gehalt,
    gehalter, gehaltserhohung*, tarifvertrag*, tariflohn*, tarifgruppe*, uberstunde*, zulage*, schichtzulage*,
    nachtzuschlag*, urlaubsgeld, weihnachtsgeld, betriebsrat*, gewerkschaft*, streik*, warnstreik*, arbeitszeit*,
    arbeitsbedingung*, arbeitsschutz*, arbeitssicherheit, dienstplan*, unterbesetz*, personalrat*, petitionen,
    salaire*, remuneration*, heures sup*, syndicat, syndicats, syndicale*, syndicaux, syndique*, greve*, comite
    d'entreprise, cse, convention collective, conditions de travail, temps de travail, smic, sous paye*, conge
    maladie, prud'hommes, prudhommes, sueldo*, salario*, nomina, nominas, horas extra*, sindicato*, sindical*,
    huelga*, comite de empresa, convenio colectivo, condiciones laborales, condiciones de trabajo, jornada
    laboral, cobramos, baja medica, ordenado, ordenados, hora extra*, greve, greves, acordo coletivo, acordo
    coletivo de trabalho, comissao de trabalhadores, condicoes de trabalho, jornada de trabalho, adicional
    noturno, peticao, tip pool*, tip jar, tip sharing, pooled tips, tips are pooled, share of tips, share of the
    tips, tipped wage*, tip out, service charge goes, trinkgeld*, pourboire*, propina*, gorjeta*, caixinha da
    equipe, keeps our tips, keep our tips, takes our tips, take our tips, stole our tips, steals our tips, skims
    our tips, our tips go, our tips went, gag clause*, gag order*, speak about pay, talk about pay, discuss pay,
    discuss our pay, compare pay, pay transparency, pay stub*, paystub*, holiday entitlement, sick note*, sick
    days, accident at work, work accident*, injury at work, work injur*, injured at work, schweigeklausel*,
    verschwiegenheitsklausel*, krankmeldung*, krankschreibung, krankgeschrieben, arbeitsunfall*, lohnabrechnung*,
    gehaltsabrechnung*, nachtschichtzulage*, mindestpause*, ruhezeit*, bulletin de paie, fiche de paie, fiches de
    paie, arret maladie, accident du travail, accidents du travail, clause de non denigrement, clause de silence,
    heures de nuit, temps de pause, ras le bol des horaires, accidente laboral, accidentes laborales, accidente de
    trabajo, clausula de silencio, clausula de no desprestigio, clausula de no denigracion, riesgos laborales,
    plus de nocturnidad, plus de peligrosidad, paga extra, denunciante*, holerite*, contracheque*, recibo de
    vencimento, baixa medica, atestado medico, acidente de trabalho, acidentes de trabalho, clausula de nao
    difamacao, subsidio de ferias, subsidio noturno, banco de horas, decimo terceiro, cipa, delegado de
    prevencion, delegada de prevencion, delegados de prevencion, delegue du personnel, deleguee du personnel,
    delegues du personnel, delegue syndical, deleguee syndicale, lanceur d'alerte, lanceurs d'alerte, lanceuse
    d'alerte`,
  /** "Union" and "strike" mean many things; these are the others. */
  otherUnion: `
    european union, credit union*, customs union, student union, students union, soviet union, western union,
    union square, union station, union jack, union street, state of the union, strike price*, strike zone, strike
    rate, lightning strike, strike a *, strikes a *, strike of lightning, lightning struck, struck by lightning,
    struck lucky, strike gold, strikes gold, strike up, strike a deal, strikeout*, strike out, strike through,
    strikethrough, air strike*, drone strike*, missile strike*, heart union, signal union, african union, state of
    our union, civil union*, union type*, sql union, bird strike*, bowling, baseball, first strike`,
  union: `
    union, unions, strike, strikes, striking, streik*, warnstreik*, bahnstreik*, greve, greves, huelga*`,
  /** Calling people together: needs nobody named. */
  organising: `
    on strike, strike vote, strike ballot, union vote, picket line, walkout, streik, warnstreik, streikt,
    streiken, betriebsversammlung, urabstimmung, en greve, greve generale, piquet de greve, huelga, em greve,
    greve geral, vote on the union, vote on a union, walk out together, walked out together, unionising,
    unionizing, organise a union, organize a union, join the union, joining the union, joined the union, join a
    union, start a union, form a union, tretet der gewerkschaft bei, gewerkschaft beitreten, arbeitsniederlegung*,
    debrayage*, arret de travail collectif, faire greve, faisons greve, hacer huelga, hacemos huelga, paro de
    trabajadores, piquete, piquetes, fazer greve, fazemos greve, paralisacao, assembleia de trabalhadores,
    asamblea de trabajadores, assemblee generale du personnel`,
  /** Strikes that are news about others. */
  otherStrike: `
    port, ports, harbour, harbor, dock, docks, dockers, dockworkers, dock workers, airport*, airline*, pilots,
    cabin crew, ryanair, lufthansa, easyjet, air traffic, rail, railway*, train drivers, trains, tube, subway,
    transit, bus drivers, ferry, ferries, carrier*, courier*, postal, royal mail, hollywood, actors, writers,
    screenwriters, refuse collectors, truckers, lorry drivers, hauliers, supplier*, their workers, other
    companies, customs, hafen, hafens, hafenarbeiter*, flughafen*, lokfuhrer*, piloten, bahn, bahnstreik*, gdl,
    zusteller*, lieferant*, zoll, spediteur*, fluglots*, aeroport*, cheminots, sncf, ratp, controleurs aeriens,
    aiguilleurs du ciel, pilotes, la poste, fournisseur*, transporteur*, douane*, le port, du port, au port,
    puerto, puertos, estibador*, aeropuerto*, renfe, controladores, pilotos, transportistas, correos, proveedor*,
    aduana*, trenes, porto, portos, estivador*, aeroporto*, caminhoneiro*, correios, fornecedor*, alfandega,
    comboios, trens, metro strike, poststreik, paketdienst*`,
  /** A strike of one's own, whoever else is named. */
  ownStrike: `
    we are on strike, we're on strike, we strike, we will strike, we'll strike, we go on strike, we went on
    strike, we voted to strike, our strike, join our strike, join the strike, strike with us, our picket*, our
    union, my union, our walkout, striking with, we walked out, wir streiken, wir sind im streik, unser streik,
    unseren streik, unserem streik, streikt mit, unsere gewerkschaft, wir treten in den streik, on est en greve,
    nous sommes en greve, notre greve, notre syndicat, nous faisons greve, on fait greve, estamos en huelga,
    nuestra huelga, nuestro sindicato, hacemos huelga, vamos a la huelga, estamos em greve, nossa greve, nosso
    sindicato, fazemos greve, vamos a greve, entramos em greve`,
  /** Those who speak for staff; with any topic beside them the draft is about conditions. */
  staffBody: `
    union, trade union*, union rep*, works council*, shop steward*, gewerkschaft*, betriebsrat*, personalrat*,
    syndicat, syndicats, comite d'entreprise, sindicato*, comite de empresa, comissao de trabalhadores`,
  /** Speak of work conditions only where somebody asks, complains or organises. */
  weakTopic: `
    our pay, my pay, their pay, about pay, pay us, pays us, paid us, not paid, paid less, less pay, more pay, fair
    pay, our shift*, my shift*, night shift*, day shift, the shift, shift pattern*, split shift*, scheduling,
    roster*, our schedule*, my schedule*, our hours, my hours, about hours, our break*, my break*, no break*, paid
    break*, planning shifts, plan shifts, shift planning, double shifts, late shifts, lunch break*, our safety,
    about safety, safety rail*, guard rail*, safety guard*, health and safety, fire door*, fire exit*, ladder*,
    ppe, unsafe, our holiday*, our leave, my leave, our bonus*, our contract*, our benefits, our workload, our
    conditions, about conditions, temp workers, agency workers, too hot, too cold, schicht, schichten,
    schichtplan*, pausen, unsere pause, unsere stunden, bezahlung, bezahlt uns, nicht bezahlt, unsere sicherheit,
    sicherheit am arbeitsplatz, schutzausrustung, unser urlaub, arbeitsplatz, hitze, pauses, nos horaires,
    horaires, paie, nous paye*, nous paie*, pas payes, prime, primes, equipe de nuit, equipes de nuit, securite au
    travail, notre securite, nos conges, canicule, turno, turnos, descanso, descansos, horarios, nos pagan, nos
    paga, seguridad laboral, nuestra seguridad, seguridad en el trabajo, nuestras vacaciones, nocturnidad, pausas,
    os turnos, nos pagam, nossa seguranca, seguranca no trabalho, nossas ferias, nossos horarios, the tips, hours
    cut, shift swap*, scheduling app, rest break*, toilet break*, bathroom break*, water break*, forklift*,
    scaffold*, harness*, ventilation, asbestos, emergency exit*, first aid, machine guard*, fume*, mould, air
    conditioning, heat wave, pausenraum, notausgang*, gerust, absturzsicherung*, gabelstapler*, asbest, luftung,
    schutzhelm*, fluchtweg*, zu heiss, zu kalt, unser lohn, unsere schicht*, unser schichtplan, nos pauses, nos
    heures, nos postes, sortie de secours, echafaudage*, harnais, amiante, chariot elevateur, trop chaud, trop
    froid, effectif*, sous effectif, plannings, nuestro turno, nuestros turnos, nuestras horas, nuestros
    descansos, salida de emergencia, andamio*, arnes, amianto, carretilla*, calor, personal suficiente, medidas de
    seguridad, nosso turno, nossos turnos, nossas horas, nossas pausas, saida de emergencia, andaime*,
    empilhadeira*, empilhador*, muito calor, escala, escalas, epi, epis`,
} as const;
