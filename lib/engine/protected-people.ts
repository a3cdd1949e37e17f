/*
 * English, German, French, Spanish and Portuguese side by side, folded and without accents.
 * Each list is read as whole words; `*` takes any ending, a space stands for a hyphen too.
 */

/** Who speaks in a draft about conditions at work, of whom, and what they do. */
export const PEOPLE = {
  /** Those at work, speaking for themselves or of those above them. */
  staff: `
    we, us, our, ours, my manager*, my boss*, my supervisor*, my employer*, my company, my old firm, my firm, my
    coworker*, my colleague*, my team, my shift, my site, my pay, my job, my workplace, the manager*, the boss*,
    the shift, the night shift, the day shift, the site, the company, management, employer*, coworker*, co
    workers, colleague*, staff, employees, workers, workforce, crew, everyone at work, at work, wir, uns, unser*,
    mein chef*, meine chef*, chefin, chef, vorgesetzt*, kolleg*, belegschaft, arbeitgeber*, mitarbeit*,
    beschaftigte*, die schicht, nous, notre, nos, mon chef, ma cheffe, mon patron, ma patronne, manager*,
    collegue*, patron*, direction, employeur*, salaries, les equipes, equipes, l'equipe, nosotr*, nuestr*, mi
    jef*, el jefe, la jefa, companer*, la empresa, plantilla, trabajador*, la otra planta, nosso*, nossa*, meu
    chefe, minha chefe, o chefe, colegas, patrao*, a empresa, trabalhador*, funcionari*`,
  /** Somebody speaking of their own. */
  firstPerson: `
    i, i'm, i've, my, me, ich, mein*, mir, j'ai, je, mon, ma, mes, mi, yo, eu, meu, minha`,
  /** Those to whom one reports what is wrong. */
  authority: `
    inspectorate*, inspector*, regulator*, ombudsman, ombudsperson, tribunal*, labor board, labour board, nlrb,
    osha, hse, acas, eeoc, environmental agency, environment agency, environmental protection agency, works
    council*, hr, complaint*, complained, whistleblow*, lawyer*, the rep, safety office*, safety rep*, union rep*,
    aufsicht*, behorde*, gewerbeaufsicht*, arbeitsgericht*, berufsgenossenschaft*, betriebsrat*, beschwerde*,
    anzeige, inspection du travail, prud'hommes, prudhommes, plainte*, inspecteur*, inspectrice*, defenseur des
    droits, inspeccion de trabajo, inspeccion, denuncia*, queja*, comite, abogad*, inspecao do trabalho, queixa*,
    ministerio publico, ministerio do trabalho, advogad*`,
  reported: `
    reported, report, reporting, complained, filed, blew the whistle, told, spoken to, spoke to, talked to, wrote
    to, went to, sent it to, called, gemeldet, melden, angezeigt, beschwert, signale*, porte plainte, denonce*,
    denunciad*, denunciamos, denuncie, denunciei, denunciou, quejamos, queixamos, gone to, anzeige, anzeige
    erstattet, alarme, j'ai signale, nous avons signale, saisi, hemos denunciado, he denunciado, denunciando,
    avise, avisamos, fui a, fomos a, levei, queixei, apresentei, apresentamos, presentamos`,
  /** Asking whether something is right, and whom to tell. */
  whereToReport: `
    who do i report, who do we report, whom do i report, where do i report, where can i report, how do i report,
    how can i report, who can i tell, who do i tell, should i report, can i report, is that legal, is this legal,
    is that lawful, is this lawful, is that normal, wo melde ich, wem melde ich, an wen melde ich, wo kann ich das
    melden, wem kann ich das melden, soll ich das melden, ist das legal, ist das erlaubt, ist das normal, a qui le
    signaler, ou signaler, a qui signaler, comment signaler, c'est legal, est ce legal, c'est normal, a quien se
    lo denuncio, donde denuncio, donde lo denuncio, a quien denuncio, donde puedo denunciar, como denuncio, es
    legal, es normal, a quem denuncio, onde denuncio, onde posso denunciar, a quem reporto, isso e legal, e legal
    isto, isto e normal, isso e normal`,
  /** Being made to do something. */
  coerced: `
    told to, told me to, told us to, tells us to, asked us to, asked me to, asking us to, wants us to, wants me
    to, want us to, want me to, made us, makes us, made me, makes me, ordered us, ordered me, ordered to,
    instructed to, instructed us, pressured to, pressured us, forced to, forced us, sollen wir, soll ich, wurden
    angewiesen, wurde angewiesen, angewiesen, gezwungen, verlangt von uns, verlangt von mir, nous demande de, nous
    demandent de, me demande de, m'a demande de, nous a demande de, on nous a dit de, on m'a dit de, oblige a,
    obliges a, ordre de, force a, nos piden, me piden, nos pidieron, me pidieron, nos dijeron que, me dijeron que,
    nos obligan, me obligan, nos mandan, nos mandaron, me mandaron, orden de, nos pedem, me pedem, pediram nos,
    pediram me, nos pediram, me pediram, nos mandaram, me mandaram, mandaram me, mandaram nos, nos obrigam, me
    obrigam, obrigados a, disseram nos, disseram me, me disseram, nos disseram, wir sollen, wir mussten, ich soll,
    on doit`,
  /** What nobody may be made to do. */
  coverUp: `
    delete the chats, delete chats, delete our chats, delete messages, delete the messages, delete emails, delete
    the emails, delete e mails, delete the logs, delete logs, delete records, delete the records, delete the
    files, delete evidence, delete the evidence, destroy documents, destroy the documents, destroy records,
    destroy the records, destroy evidence, destroy the evidence, shred*, backdate*, back date, falsify*,
    falsified, forge, forged, fake the, fake records, fake the records, cover up, cover it up, hide it from, hide
    the, hide this from, lie to the, lie to inspectors, lie to auditors, alter the records, alter records, change
    the dates, change the records, sign off on, sign for checks, look the other way, wipe our phones, chats
    loschen, nachrichten loschen, mails loschen, e mails loschen, akten vernichten, unterlagen vernichten, beweise
    vernichten, daten loschen, falschen, gefalscht*, zuruckdatier*, ruckdatier*, vertusch*, schreddern,
    geschreddert, verheimlichen, supprimer les messages, supprimer les mails, supprimer les courriels, supprimer
    les preuves, supprimer les conversations, effacer les messages, effacer les mails, effacer les conversations,
    effacer les preuves, detruire les documents, detruire les preuves, falsifi*, antidater, antidate*, camoufler,
    etouffer l'affaire, fermer les yeux, borrar los chats, borrar los mensajes, borrar los correos, borrasemos,
    borraramos, borremos, destruir documentos, destruir los documentos, destruir pruebas, falsificar*, falsifica*,
    falsear, antedatar, encubrir, mirar para otro lado, apagar as mensagens, apagar os chats, apagar as conversas,
    apagar os emails, apagassemos, apagarmos, destruir os documentos, destruir provas, falsificar, encobrir,
    fechar os olhos, protokolle falschen, borrar los datos antes, borrar todo antes, tout effacer, borrar todo,
    apagar tudo, ocultar pruebas, esconder provas`,
  audit: `
    audit, audits, auditor*, inspection*, inspector*, investigation, prufung, kontrolle, revision,
    betriebsprufung, audit*, inspection, controle, auditoria, inspeccion, auditoria*, inspecao, fiscalizacao`,
  /** Those a report can be about. */
  employer: `
    employer*, boss*, manager*, supervisor*, company, my firm, my old firm, our firm, our site, our plant, our
    shift, the firm, management, arbeitgeber*, chef*, vorgesetzt*, firma, betrieb, employeur*, patron*, direction,
    entreprise, jef*, empresa, empleador*, patrao, chefe*, empregador*`,
  /** Those above. */
  superior: `
    boss*, my boss*, manager*, supervisor*, management, foreman, team lead, hr, ceo, employer*, director*, head
    office, chef*, vorgesetzt*, geschaftsleitung, leitung, schichtleit*, personalabteilung, arbeitgeber*, patron,
    patronne, direction, employeur*, hierarchie, rh, jefe*, jefa*, encargad*, direccion, gerencia, gerente*,
    empresa, chefe*, patrao, direcao, encarregad*`,
  /** Speaking up together. */
  collective: `
    we all told him, we all told her, we all told them, all of us told, told him together, told her together, went
    to him together, went to her together, signed a letter, signed the letter, signed a petition, letter to
    management, whole shift, all of us signed, all signed, collective complaint*, group complaint*, joint
    complaint*, filed a grievance, file a grievance, grievance procedure*, grievance meeting*, complained
    together, stood up together, of us told him, of us told her, of us told them, of us complained, of us went to,
    gemeinsam beschwert, alle zusammen gesagt, alle haben unterschrieben, gemeinsamer brief, gemeinsamen brief,
    die ganze schicht, sammelbeschwerde*, unterschriftenliste, wir haben ihm alle gesagt, wir haben ihr alle
    gesagt, zusammen beim chef, lettre commune, plainte collective, plaintes collectives, reclamation collective,
    nous avons tous signe, on a tous signe, on lui a tous dit, nous lui avons tous dit, carta conjunta, queja
    colectiva, quejas colectivas, reclamacion colectiva, todo el turno, firmamos todos, hemos firmado, se lo
    dijimos todos, queixa coletiva, queixa colectiva, reclamacao coletiva, reclamacao colectiva, todo o turno,
    assinamos todos, assinamos uma carta, dissemos lhe todos, todos dissemos, joint letter to`,
  /** One's own health … */
  health: `
    depression, depressed, burnout, burn out, burned out, burnt out, anxiety, panic attack*, adhd, autism, autistic, ptsd,
    migraine*, cancer, chemo, diabetes, epilepsy, long covid, bad back, back pain, back injury, hurt my back,
    hernia, surgery, diagnos*, disabilit*, disabled, pregnan*, miscarriage, off sick, sick leave, mental health,
    therapy, therapist, injured, my injury, exhausted, depression*, ausgebrannt, angststorung, panikattacke*,
    krebs, bandscheibe*, ruckenschmerz*, schwanger*, fehlgeburt, behinder*, diagnose, krankgeschrieben, therapie,
    migrane, verletzt, anxiete, crise d'angoisse, mal de dos, enceinte, grossesse, fausse couche, handicap*,
    diagnostic, en arret, blesse*, epuise*, depresion, ansiedad, ataque de panico, dolor de espalda, embaraz*,
    aborto espontaneo, discapacidad, diagnostic*, de baja, terapia, lesion*, quemad*, agotad*, migrana*,
    depressao, ansiedade, cancro, dor nas costas, gravid*, deficiencia, de baixa, afastad*, lesao, esgotad*,
    enxaqueca*`,
  /** … and work. */
  atWork: `
    at work, my job, my shift, off work, time off, back to work, reasonable adjustment*, accommodation*, sick
    note*, hr, my boss*, my manager*, my supervisor*, my employer*, the warehouse, the line, the plant, on shift,
    off sick, sick leave, workload, work from home, bei der arbeit, meine arbeit, mein job, im job, mein chef*,
    meine chef*, arbeitgeber*, schicht, krankgeschrieben, krankmeldung*, wiedereingliederung, lager, arbeitsplatz,
    au travail, mon travail, mon boulot, mon chef, ma cheffe, mon patron, employeur*, en arret, arret maladie, mi
    temps therapeutique, l'entrepot, l'usine, mon poste, en el trabajo, mi trabajo, mi jef*, mi turno, de baja,
    baja medica, la empresa, el almacen, la fabrica, mi puesto, no trabalho, meu trabalho, meu chefe, minha chefe,
    meu turno, de baixa, baixa medica, atestado, afastad*, a empresa, o armazem, a fabrica`,
  /** Offering something: then a topic is what is sold, not what is complained about. */
  selling: `
    our app, our software, our tool, our platform, our product*, our service, our services, our customers, our
    clients, our new, our payroll, our planner, free trial, buy now, order now, order yours, link in bio,
    discount, coupon, promo, book a demo, try it free, subscribe, for your business, for your team, for your
    company, your staff, your employees, your customers, easier for you, we help you, helps you, helps companies,
    we guarantee, investors, shop now, cure, cures, cured, heals, healed, gone since, unsere app, unsere software,
    unser produkt*, unser neues, unsere kund*, unser tool, jetzt bestellen, jetzt kaufen, rabatt, gutschein,
    kostenlos testen, fur ihr team, fur ihr unternehmen, ihre mitarbeit*, wir garantieren, heilt, geheilt, notre
    appli, notre application, notre logiciel, notre produit*, nos produits, nos clients, notre nouveau, notre
    nouvelle, commandez, achetez, essai gratuit, pour votre equipe, vos equipes, vos salaries, nous garantissons,
    guerit, gueri, nuestra app, nuestra aplicacion, nuestro software, nuestro producto*, nuestros productos,
    nuestros clientes, nuestro nuevo, nuestra nueva, compra ya, compre, prueba gratis, para tu equipo, para su
    equipo, sus empleados, garantizamos, cura, curado, nosso app, nosso aplicativo, nossa aplicacao, nosso
    software, nosso produto*, nossos produtos, nossos clientes, nosso novo, nossa nova, teste gratis, experimente
    gratis, para sua equipe, seus funcionarios, garantimos, buy one, buy it, buy yours`,
  /** Asking, complaining, comparing, organising. */
  grievance: `
    demand*, ask, asked, asking, want, wants, deserve*, unfair*, unsafe, dangerous, missing, broken, blocked,
    ignored, ignores, ignore, refused, refuses, denied, cut, cuts, cutting, late, not kept up, fed up, had enough,
    sucks, complain*, complaint*, less than, lower than, same as, compare*, talk about, talking about, talk to,
    speak about, discuss*, told not to, told him, told her, told them, bad at, asked to sign, not allowed,
    forbidden, organise, organize, organising, organizing, vote on, voting, stand together, stop work, stopped
    work, walk out, walked out, nobody fixes, never fix*, exhausted, stolen, owed, owe, injur*, accident*, getting
    hurt, got hurt, risk our, skipped, cancelled, canceled, fordern, fordert, verlangen, gefahrlich*, fehlt,
    fehlen, kaputt, ignorier*, beschwer*, mehr als, weniger, zu wenig, zu spat, nicht bezahlt, vergleichen,
    verboten, reicht's, reicht uns, abstimm*, organisieren, gestrichen, demandons, demandent, exige*, exigeons,
    injuste*, dangereu*, manque, manquent, ignorent, refuse, refusent, se plain*, plainte*, moins que, plus que,
    en retard, pas payes, interdit*, marre, epuise*, exigimos, exigen, pedimos, piden, queremos, injust*,
    peligros*, faltan, ignora, ignoran, niega*, quejamos, queja*, menos que, tarde, no pagan, no nos pagan,
    prohib*, hartos, hartas, vamos a hablar, exigem, pedem, perigos*, faltam, ignoram, recusa*, queixa*, menos do
    que, atrasad*, nao pagam, nao nos pagam, proib*, fartos, fartas, too few, too long, without a break, without
    breaks, without pay, for free, unpaid, not paid, never paid, worst, cheat*, threaten*, punish*, retaliat*,
    fired for, sacked for, written up for, signed a letter, join us, changed again, one day's notice, short
    notice, nie bezahlt, ohne pause, ohne bezahlung, unbezahlt*, umsonst, bedroht, abgemahnt, gefeuert,
    kurzfristig, geandert, behalt, teilen, wehren, sans pause, sans etre paye*, gratuitement, menac*, licenci*,
    vire*, au dernier moment, insuffisant*, reclam*, revendiqu*, sans prevenir, partage*, trop peu, trop long*,
    manifest*, sin descanso, sin pausa, sin cobrar, amenaz*, despid*, sin avisar, cambiaron, cambian, se queda, se
    quedan, reparto, insuficiente*, exigir, protest*, demasiado, demasiadas, sem pausa, sem descanso, sem receber,
    de graca, ameac*, despedid*, demitid*, demitir*, sem avisar, mudaram, mudam, fica com, ficam com, partilha,
    demais, keeps our, keeps the, keeps my, we need, need more`,
} as const;
