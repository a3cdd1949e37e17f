import { anyOf } from './words.ts';

/*
 * English, German, French, Spanish and Portuguese side by side, folded and without accents.
 * Each list is read as whole words; `*` takes any ending.
 */

/** Words that speak of work conditions by themselves. */
export const TOPIC =
  anyOf(`wage, wages, salary, salaries, payslip*, paycheck*, paycheque*, pay rise*, pay raise*,
  pay cut*, pay gap*, equal pay, pay scale*, pay talks, pay deal, negotiate pay, negotiating pay,
  pay negotiation*, pay secrecy, paid leave, pay dispute, hourly pay, sick pay, holiday pay,
  back pay, night pay, sick leave, parental leave, maternity leave, underpaid, unpaid work, unpaid hours, unpaid wage*,
  unpaid shift*, unpaid break*, paid late, overtime, minimum wage,
  living wage, zero hours, working hours, working time, working conditions, work conditions, rota, rotas,
  staffing levels, understaffed, short staffed, unionise*, unionize*, union rep*, union vote*, union member*,
  trade union*, labor union*, labour union*, works council*, shop steward*, collective bargaining,
  collective agreement*, on strike, go on strike, strike vote, strike ballot, picket*, walkout, petition, petitions,
  safety rep*, safety officer*, safety committee, whistleblow*, non disparagement,
  entgelt, entgelte, entgeltgruppe*, lohn, lohne, lohnes, lohnzettel, lohnerhohung*, stundenlohn, mindestlohn, gehalt, gehalter, gehaltserhohung*, tarifvertrag*, tariflohn*,
  tarifgruppe*, uberstunde*, zulage*, schichtzulage*, nachtzuschlag*, urlaubsgeld, weihnachtsgeld, betriebsrat*,
  gewerkschaft*, streik*, warnstreik*, arbeitszeit*, arbeitsbedingung*, arbeitsschutz*, arbeitssicherheit, dienstplan*,
  unterbesetz*, personalrat*, petition, petitionen,
  salaire*, remuneration*, heures sup*, syndicat, syndicats, syndicale*, syndicaux, syndique*, greve*, comite d'entreprise, cse, convention collective,
  conditions de travail, temps de travail, smic, sous paye*, conge maladie, prud'hommes, prudhommes,
  sueldo*, salario*, nomina, nominas, horas extra*, sindicato*, sindical*, huelga*, comite de empresa, convenio colectivo,
  condiciones laborales, condiciones de trabajo, jornada laboral, cobramos, baja medica,
  ordenado, ordenados, hora extra*, greve, greves, acordo coletivo, acordo coletivo de trabalho, comissao de trabalhadores,
  condicoes de trabalho, jornada de trabalho, adicional noturno, peticao`);

/** "Union" and "strike" mean many things; these are the others. */
export const OTHER_UNIONS =
  anyOf(`european union, credit union*, customs union, student union, students union,
  soviet union, western union, union square, union station, union jack, union street, state of the union,
  reunion, strike price*, strike zone, strike rate, lightning strike, strike a *, strikes a *`);
export const UNION = anyOf(`union, unions, strike, strikes, striking`);

/** Calling people together: needs nobody named. */
export const ORGANISING = anyOf(`on strike, strike vote, strike ballot, union vote, picket line, walkout,
  streik, warnstreik, streikt, streiken, betriebsversammlung, urabstimmung, en greve, greve generale, piquet de greve,
  huelga, em greve, greve geral`);

/** Those who speak for staff; with any topic beside them the draft is about conditions. */
export const STAFF_BODY =
  anyOf(`union, trade union*, union rep*, works council*, shop steward*, gewerkschaft*, betriebsrat*,
  personalrat*, syndicat, syndicats, comite d'entreprise, sindicato*, comite de empresa, comissao de trabalhadores`);

/** Words that speak of work conditions only where somebody asks, complains or organises. */
export const WEAK_TOPIC =
  anyOf(`our pay, my pay, their pay, about pay, pay us, pays us, paid us, not paid, paid less,
  less pay, more pay, fair pay, our shift*, my shift*, night shift*, day shift, the shift, shift pattern*, split shift*,
  scheduling, roster*, our schedule*, my schedule*, our hours, my hours, about hours, our break*, my break*, no break*, paid break*, planning shifts, plan shifts, shift planning,
  double shifts, late shifts,
  lunch break*, our safety, about safety, safety rail*, guard rail*, safety guard*, health and safety, fire door*,
  fire exit*, ladder*, ppe, unsafe, our holiday*, our leave, my leave, our bonus*, our tips, our contract*, our benefits,
  our workload, our conditions, about conditions, temp workers, agency workers, too hot, too cold,
  schicht, schichten, schichtplan*, pausen, unsere pause, unsere stunden, bezahlung, bezahlt uns, nicht bezahlt,
  unsere sicherheit, sicherheit am arbeitsplatz, schutzausrustung, unser urlaub, arbeitsplatz, hitze,
  pauses, nos horaires, horaires, paie, nous paye*, nous paie*, pas payes, prime, primes, equipe de nuit,
  equipes de nuit, securite au travail, notre securite, nos conges, canicule,
  turno, turnos, descanso, descansos, horarios, nos pagan, nos paga, seguridad laboral, nuestra seguridad,
  seguridad en el trabajo, nuestras vacaciones, nocturnidad,
  pausas, os turnos, nos pagam, nossa seguranca, seguranca no trabalho, nossas ferias, nossos horarios`);

/** Those at work, speaking for themselves or of those above them. */
export const STAFF =
  anyOf(`we, us, our, ours, my manager*, my boss*, my supervisor*, my employer*, my company,
  my old firm, my firm, my coworker*, my colleague*, my team, my shift, my site, my pay, my job, my workplace,
  the manager*, the boss*, the shift, the night shift, the day shift, the site, the company, management, employer*,
  coworker*, co workers, colleague*, staff, employees, workers, workforce, crew, everyone at work, at work,
  wir, uns, unser*, mein chef*, meine chef*, chefin, chef, vorgesetzt*, kolleg*, belegschaft, arbeitgeber*,
  mitarbeit*, beschaftigte*, die schicht,
  nous, notre, nos, mon chef, ma cheffe, mon patron, ma patronne, manager*, collegue*, patron*, direction,
  employeur*, salaries, les equipes, equipes, l'equipe,
  nosotr*, nos, nuestr*, mi jef*, el jefe, la jefa, companer*, la empresa, plantilla, trabajador*, la otra planta,
  nosso*, nossa*, meu chefe, minha chefe, o chefe, colegas, patrao*, a empresa, trabalhador*, funcionari*`);

/** Somebody speaking of their own pay or hours. */
export const FIRST_PERSON =
  anyOf(`i, i'm, i've, my, me, ich, mein*, mir, j'ai, je, mon, ma, mes, mi, yo, me, eu, meu,
  minha`);

/** Those to whom one reports what is wrong. */
export const AUTHORITY = anyOf(`inspectorate*, inspector*, regulator*, ombudsman, ombudsperson, tribunal*,
  labor board, labour board, nlrb, osha, hse, acas, eeoc, environmental agency, environment agency,
  environmental protection agency, works council*, hr, complaint*, complained, whistleblow*, lawyer*, the rep,
  safety office*, safety rep*, union rep*,
  aufsicht*, behorde*, gewerbeaufsicht*, arbeitsgericht*, berufsgenossenschaft*, betriebsrat*, beschwerde*, anzeige,
  inspection du travail, prud'hommes, prudhommes, plainte*, inspecteur*, inspectrice*, defenseur des droits,
  inspeccion de trabajo, inspeccion, tribunal*, denuncia*, queja*, comite, abogad*,
  inspecao do trabalho, queixa*, denuncia*, ministerio publico, ministerio do trabalho, advogad*`);

export const REPORTED =
  anyOf(`reported, report, reporting, complained, filed, blew the whistle, told, spoken to,
  spoke to, talked to, wrote to, went to, sent it to, called, gemeldet, melden, angezeigt, beschwert, signale*,
  porte plainte, denonce*, denunciad*, denunciamos, denuncie, denunciei, denunciou, quejamos, queixamos`);

/** Those a report can be about. */
export const EMPLOYER =
  anyOf(`employer*, boss*, manager*, supervisor*, company, my firm, my old firm, our firm, our site,
  our plant, our shift, the firm,
  management, arbeitgeber*, chef*, vorgesetzt*, firma, betrieb, employeur*, patron*, direction, entreprise,
  jef*, empresa, empleador*, patrao, chefe*, empregador*`);

/** Asking, complaining, comparing, organising. */
export const GRIEVANCE =
  anyOf(`demand*, ask, asked, asking, want, wants, need, needs, deserve*, unfair*, unsafe, dangerous,
  missing, broken, blocked, ignored, ignores, ignore, refused, refuses, denied, cut, cuts, cutting, late, not kept up,
  fed up, had enough, sucks, complain*, complaint*, less than, lower than, same as, compare*, talk about, talking about,
  talk to, speak about, discuss*, told not to, told him, told her, told them, bad at, asked to sign, not allowed, forbidden, organise, organize, organising, organizing, vote on, voting,
  stand together, stop work, stopped work, walk out, walked out, nobody fixes, never fix*, exhausted, stolen, owed, owe,
  injur*, accident*, getting hurt, got hurt, risk our, skipped, cancelled, canceled,
  fordern, fordert, verlangen, unfair*, gefahrlich*, fehlt, fehlen, kaputt, ignorier*, beschwer*, mehr als, weniger,
  zu wenig, zu spat, nicht bezahlt, vergleichen, verboten, reicht's, reicht uns, abstimm*, organisieren, gestrichen,
  demandons, demandent, exige*, exigeons, injuste*, dangereu*, manque, manquent, ignore, ignorent, refuse, refusent,
  se plain*, plainte*, moins que, plus que, en retard, pas payes, interdit*, marre, epuise*,
  exigimos, exigen, pedimos, piden, queremos, injust*, peligros*, faltan, ignora, ignoran, niega*, quejamos, queja*,
  menos que, tarde, no pagan, no nos pagan, prohib*, hartos, hartas, vamos a hablar,
  exigem, pedem, perigos*, faltam, ignoram, recusa*, queixa*, menos do que, atrasad*, nao pagam, nao nos pagam, proib*,
  fartos, fartas`);
