import { wordSet } from '../words.ts';

/** The letters before the first hyphen of a German number plate (Fahrzeug-Zulassungsverordnung, annex 1). */
const DISTRICTS = wordSet(`
  a aa ab abg abi ac ae ah aib ak alf alz am an ana ang ank aö ap apd ar arn art as asl asz at au aur aw
  az aze b ba bad bar bb bbg bc bch bd be bed ber bf bgd bgl bh bi bid bin bir bit biw bk bks bl blb blk
  bm bn bna bo bog boh bor bot bra brb brg bri brk brl brv bs bsb bsk bt btf büd büs büz bul bur bw byl bz
  bza c ca cas cb ce cha clp clz co coc coe cr cux cw d da dah dan dau dbr dd de deg del dgf dh di die dil
  din diz dkb dl dlg dm dn do don du düw dw dz e ea eb ebe ebn ebs eck ed ee ef eg eh ei eic eih eil ein
  eis el em emd ems en er erb erh erk erz es esb esw eu ew f fb fd fdb fds feu ff ffb fg fi fkb fl flö fn
  fo for fr frg fri frw fs ft ftl fü füs fw fz g ga gan gap gc gd gdb ge gel gem geo ger gf gg gha ghc gi
  gk gl gla gm gmn gn gnt gö goa goh gp gr gra grh gri grm grz gs gt gth gü gub gun gv gvm gw gz h ha hab
  hal ham has hb hbn hbs hc hch hd hdh hdl he heb hef hei hel her het hf hg hgn hgw hh hhm hi hig hip hk
  hl hm hmü hn ho hog hoh hol hom hor hot hp hr hro hs hsk hst hu hun hus hv hvl hwi hx hy hz igb ik il
  ill in iz j je jev jl jül k ka kar kb kc ke keh kel kem kf kg kh ki kib kk kl kle klz km kn ko kön köt
  köz kr kru ks kt ku kün kus kw ky kyf l la lan lau lb lbs lbz lc ld ldk lds leo ler lev lf lg lh li lib
  lif lip ll lm ln lö löb los lp lr lro lsa lsn lsz lu lün lup lwl m ma mab mai mak mal mb mc md me med
  meg mei mek mel mer met mg mgh mgn mh mhl mi mil mk mkk ml mm mn mo mod mol mon mos mq mr ms mse msh msp
  mst mtk mtl mü müb mür mw my myk mz mzg n nab nai nau nb nd ndh ne nea neb nec nen nes neu new nf nh ni
  nk nm nmb nms nö noh nol nom nor np nr nrü nrw nu nvp nw nwm ny nz oa oal ob obb obg oc och od oe of og
  oh oha öhr ohv ohz ok ol op opr os osl otw ovi ovl ovp oz p pa paf pan par pb pch pe peg per pf pi pir
  pl plö pm pn pr prü ps pw pz qft qlb r ra rc rd rdg re reg reh rei rg rh ri rid rie rl rm rn ro rod rof
  roh rok rol ros rot row rp rs rsl rt ru rüd rüg rv rw rz s sab sad sal san saw sb sbg sbk sc scz sdh sdl
  sdt se seb see sef sel sfb sft sg sgh sh sha shg shk shl si sig sih sim sk sl sle slf slk sln sls slü
  slz sm smü sn so sob sog sok söm son sp spb spn sr srb sro st sta stb std ste sth stl sto su sul süw sw
  swa sy sz szb tbb tdo te tet tf tg thl thw tir töl tp tr ts tt tü tut ue uem uer uff uh ul um un usi v
  vai vb vec ver vg vib vie vit vk voh vr vs w wa waf wak wan war wat wb wbs wda we web weg wel wen wer
  wes wf wg whv wi wil wis wit wiz wk wl wlg wm wms wn wnd wo wob woh wol wor wos wr wrn ws wsf wst wsw wt
  wtl wtm wü wug wüm wun wur ww wz wzl x y z ze zel zi zig zp zr zs zw zz`);

export function isGermanDistrict(letters: string): boolean {
  return DISTRICTS.has(letters);
}
