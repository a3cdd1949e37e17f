import { wordSet } from './words.ts';

/** Small words that others are run together with. */
export const GLUE =
  wordSet(`an the all so such very too much many more most just really to of for by with at and is are was am
  my you your he she they them their these those this that we  our not will would should must can want like such nothing
  only pure total totally complete completely absolute absolutely utter utterly massive fucking typical any every some people
  person dumb stupid about from than but being been have has had never always what who`);

/** Words of their own that are one slip away from a harsh one. */
export const ORDINARY =
  wordSet(`cooked this want back unit exit reset bits pick site inset sell bind depot thus treat sink reuse cure money lose exits
  retired vice sinks insets saves picks demos loses haven lies sees beats dive ling sine cuts moon moons backs therapist therapists
  geek geeks lean learn sake sous violet beat lars metal noting satin stain abuses bast bests best bodes bran brain brins bulled bulling
  burdensome canapes carp caner chap chats chips clan cooks coups cowan cray creps curs cures deals dens diaster dunes employes everyman
  fungus garage gats gems goas godlike goodwill goss greed haste hats hatful hinds honesty humankind indias inlets invades islets joes
  lair lairs lathe lest lira madam manto mater matters mates moral morals morn muts nether notour objets parkour pets petty pole polis
  pols psychosis refuge refuges resort retied roam salves seem seep sols sobs soiled spilt stoped swag tats tics toman trow twas vale wale
  wast wests weds weed weir whits withes wore worn wort scum sum band bands beaten breast blacklist blackboard clean cleaner coach coaches
  crime cut duck ducks even fail fifth fist flesh form former goal goals got great heat hit host hung kill lady lair laid late lead leak
  less live loan lone loss lost maid mail meal mind mine mount nest night noise paint pain pan part path peach pear pint pint plan plaque
  plate play poor pose post pray price pride print quit rage rain rang rant rate rats reach read real rest rich ride ring rise road roast
  role room rope rose safe sale salt sane scan scare score sea seat self send sent sheet shirt shop shot show sign site skin slip slow
  snack soil sold sole song soon sort soup spit spot star stay stem step stick still stock stole store stuff style sweet swim table tail
  tale talk tank tape task taste tea tear tell tend term test thank thing think thin tide tied tight tile till time tiny tip tire toast
  ton tone took tool top tour town track trade train trap trash tray tree trend tried trip true trust truth try tube tune turn twin type
  venue verse very view visa vote wage wait wake walk wall war warm warn wash watch wave way weak wear week well went were west wet what
  wheel when where while whole wide wife wild will win wind wine wing wire wise wish with wolf wood wool word work worth wrap write yard year yes young zone`);
