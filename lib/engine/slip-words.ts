import { wordSet } from './words.ts';

/** Small words that others are run together with. */
export const GLUE =
  wordSet(`an the all so such very too much many more most just really to of for by with at and is are was am
  my you your he she they them their these those this that we  our not will would should must can want like such nothing
  only pure total totally complete completely absolute absolutely utter utterly massive fucking typical any every some people
  person dumb stupid about from than but being been have has had never always what who`);

/** Words that often make up longer ones: two listed words are not parted at them. */
export const JOINERS =
  wordSet(`less like over post head work works stone horse under back self able ness woman women man men any some every snap fore psycho
  tear test free boys girls shoe spear child`);

/** Words of their own that are one slip away from a harsh one. */
export const ORDINARY =
  wordSet(`abuses ager aging almost already also although altogether always amour angel angle another anthem anymore anyone
  anything anywhere arbs avid babes back backs band barn bating beak beard beats became because become before
  began behind below beside best bests bet beta between beyond bind bits board bowser brak bran bread brik broad
  brunt bulled bygone caching calm cameraperson canals canapes carp cast casual causal chairperson chap char chat
  chats chic chid chip chips clam clan coats coed coke coked cone conservation conversation cook cooked cooks cost
  cots coupes crepe crepes crone cruse cure cures cush cuts dairy dean demos depot diary dint dive doest done
  douce down downed droning dune dunes everyday everyman everyone everything everywhere except exit exits expect
  fond foraged forgone form formatter formatters forsaid from fund fungus gaol garage gats geek gems gest goal
  goals goas goodwill goss guess gust gusts hard hardy haring hats haven headphone hearsay heats herd herself
  himself hinds honesty horseshoe hose hots however humankind inane indias inset insets inters into inured islet
  itself joes lair lairs lake lars lathe lathed lead leads lean lest lien lies likewise line ling lira lose loses
  madam mange manger manic manto marital martial mary mater matte matters mattes money moon moral moreover morn
  move nether nobody nothing noting objets onto otherwise ourselves outmost outwith overall overhang overkill
  overnight overview overwrite overwrote pant pants parkour part patent patents personals pets petty pick picks
  pigmy plague plaque plat pols pots psychological pubic public pure quiet quite rater reach read refuge refuges
  reman repot repots reset retied retried reuse roam roch root rued sack sain sake sakes salve salves sane sapped
  sash satin saves seep sees seethe sell sers shay shes shew signed silt silver sine sines singed sinking sinks
  site slime sliver snaky snapshot soar sobs soiled sols somebody someone something somewhere soot sous spies
  spilt spins sponge sponges stare stared statue stature statute stave stoped strange subscribes swine tads tans
  tarns tash taster tats tels themselves therapist therapists there therefore thins this thus tics tiers titan
  tithe today toga togas together toll toman tomorrow tonight topmost tousers trail train trait transcode trap
  treat tres trial tries trow tugs twas unit unite united untie untied unto upon uses vale violet waker waly waned
  wares wars wast wats weals weds weed weird whatever whenever wherever whine whines whits whoever widows wildcard
  winging wings wining withes within without wore workaround wort yourself`);
