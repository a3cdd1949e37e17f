import { anyOf } from '../words.ts';
import type { FrameTest } from './frame.ts';

/** Games, sport, stories, kitchens, gardens and machines: there people kill bosses, beat teams and shoot films. */
const SCENE =
  anyOf(`game, games, gaming, gamer, level, boss fight, boss level, final boss, raid, ranked, lobby, speedrun, npc, npcs, zombie, zombies, orc, orcs, goblin*, dragon*, monster hunter, chess, checkers, poker, mario kart, fifa, paintball, laser tag, dungeon*, escape room, board game, tabletop, dice,
  match, tournament, ping pong, table tennis, foosball, tennis, padel, squash, darts, bowling, football pitch, on the pitch, on the court, penalty shootout, league, derby, quiz, quiz night, karaoke, race, marathon, half marathon, relay, sprint finish, boxing, sparring, kickboxing, fencing, judo, karate, wrestling,
  film, films, movie, movies, trailer, scene, episode, episodes, season finale, novel, chapter, thriller, crime novel, screenplay, script, plot, character, characters, villain, theatre, stage play, murder mystery, podcast, documentary, musical, opera,
  recipe, kitchen, grill, barbecue, bbq, oven, dough, egg whites, eggs, cream, steak, steaks, butter, sauce, smoothie, cocktail, cocktails, weeds, slugs, aphids, mosquito*, wasp*, ants, spider*, bacteria, germs, limescale, mould, stains, houseplant*, plants, basil,
  process, processes, thread, daemon, server, servers, container, containers, pod, pods, port, script, query, job queue, cron, sigterm, sigkill, bug, bugs, feature, branch, build, deploy, database, cache, backlog, tech debt, merge conflict, deadlock, printer, laptop, app, photo, photos, portrait, portraits, camera, video, videos, reel, b-roll,
  spiel, spiele, partie, schach, turnier, tischtennis, tischkicker, kicker, quiz, krimi, film, roman, kapitel, folge, serie, drehbuch, figur, bosskampf, endgegner, zombies, rezept, kuche, grill, teig, eischnee, eiweiss, sahne, unkraut, schnecken, mucken, prozess, server, container, foto, fotos,
  jeu, jeux, partie, match, tournoi, echecs, ping-pong, baby-foot, quiz, film, roman, chapitre, episode, serie, personnage, scenario, boss final, recette, cuisine, barbecue, blancs en neige, mauvaises herbes, limaces, moustiques, processus, serveur, photo, photos,
  juego, juegos, partida, partido, torneo, ajedrez, futbolin, quiz, pelicula, novela, capitulo, episodio, serie, personaje, guion, jefe final, receta, cocina, barbacoa, claras, malas hierbas, caracoles, mosquitos, proceso, servidor, foto, fotos,
  jogo, jogos, partida, torneio, xadrez, matraquilhos, pebolim, quiz, filme, romance, capitulo, episodio, serie, personagem, guiao, roteiro, chefe final, receita, cozinha, churrasco, claras, ervas daninhas, lesmas, mosquitos, processo, servidor, foto, fotos`);

/** The sentence is about a game, a story, a kitchen or a machine. */
export const atPlay: FrameTest = ({ bare }) => SCENE.test(bare);
