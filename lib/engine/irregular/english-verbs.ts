import { formsTable } from './forms-table.ts';

/** Verbs whose past tense or participle no ending gives. */
const VERBS = formsTable(`
  arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; begin began begun beginning; bend bent;
  bet betting; bid bidding bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
  bring brought; build built; burn burnt; burst; buy bought; cast; catch caught; choose chose chosen; cling clung; come came;
  cost; creep crept; cut cutting; deal dealt; dig dug digging; dive dove; do did done does; draw drew drawn; dream dreamt;
  drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled;
  fling flung; fly flew flown flies; forbid forbade forbidden forbidding; forget forgot forgotten forgetting; forgive forgave forgiven;
  freeze froze frozen; get got gotten getting; give gave given; go went gone goes; grind ground; grow grew grown; hang hung;
  have had has; hear heard; hide hid hidden; hit hitting; hold held; hurt; keep kept; kneel knelt; knit knitting; know knew known; lay laid;
  lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let letting; lie lay lain lied lying; light lit;
  lose lost; make made; mean meant; meet met; mow mown; pay paid; plead pled; prove proven; put putting; quit quitting; read; rid ridding;
  ride rode ridden; ring rang rung; rise rose risen; run ran running; saw sawn; say said; see saw seen; seek sought; sell sold;
  send sent; set setting; sew sewn; shake shook shaken; shear shorn; shed shedding; shine shone; shit shat shitting; shoot shot;
  show shown; shrink shrank shrunk; shut shutting; sing sang sung; sink sank sunk; sit sat sitting; slay slew slain; sleep slept;
  slide slid; sling slung; slit slitting; smell smelt; sneak snuck; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent;
  spill spilt; spin spun spinning; spit spat spitting; split splitting; spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen;
  stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn;
  sweep swept; swell swollen; swim swam swum swimming; swing swung; take took taken; teach taught; tear tore torn;
  tell told; think thought; throw threw thrown; thrust; tread trod trodden; wake woke woken; wear wore worn; weave wove woven;
  weep wept; wet wetting; win won winning; wind wound; wring wrung; write wrote written; be am is are was were been being;
  panic panicked panicking; picnic picnicked picnicking; traffic trafficked trafficking trafficker traffickers; mimic mimicked mimicking`);

/** What verbs put in front and keep their forms: "overpaid", "withheld", "misled". */
const PREFIX = /^(?:over|under|re|mis|out|with|fore|up|un|inter|pre|off|by|broad|be|for|co|down)(?=[a-z]{3})/;

/** The forms of a small-letter verb that endings do not give. */
export function irregularVerbForms(word: string): readonly string[] {
  const listed = VERBS.get(word);
  if (listed) return listed;
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  const forms = prefix === '' ? undefined : VERBS.get(word.slice(prefix.length));
  return forms?.map((form) => prefix + form) ?? [];
}
