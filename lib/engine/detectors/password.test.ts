import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { password } from './password.ts';

describe('passwords', () => {
  test.each<[text: string, values: string[]]>([
    ['Password: Harbour41', ['Harbour41']],
    ['the password is Harbour-41.', ['Harbour-41']],
    ['the password for the guest wifi is still Harbour41!', ['Harbour41!']],
    ['pw Harbour_41', ['Harbour_41']],
    ['Das Passwort lautet „Kranich88“', ['Kranich88']],
    ['le mot de passe du partage : Mistral#9', ['Mistral#9']],
    ['la contraseña es Pera_verde9', ['Pera_verde9']],
    ['A palavra-passe é Cegonha62!', ['Cegonha62!']],
    ['dbPass = "goldenlantern"', ['goldenlantern']],
    ['REACT_APP_PASS=goldenlantern', ['goldenlantern']],
    ["password = 'golden lantern'", ['golden lantern']],
    ['--password goldenlantern7', ['goldenlantern7']],
    ['<password>golden7lantern</password>', ['golden7lantern']],
    ['<add key="Password" value="golden7lantern" />', ['golden7lantern']],
    ['Password: 48302915', ['48302915']],
    ['clave wifi: Verano.2026', ['Verano.2026']],
    ["le mot de passe wifi c'est Soleil2026", ['Soleil2026']],
    ['The most common password is 123456', []],
    ['Password manager: 1Vault', []],
    ['password: password', []],
    ['"password": "please enter yours"', []],
    ['password: {{ db_pass9 }}', []],
    ['Password: required', []],
    ['The password is too short.', []],
    ['the password is case-sensitive', []],
    ['password = request.form["password"]', []],
    [`password: \${DB_PASSWORD}`, []],
    ['addPassword = "#add-password"', []],
    ['The password workshop is at 14:30.', []],
    ['bypass: route66b', []],
    ['compass 2000plus', []],
    ['https://a.test/?password=goldenlantern7', []],
    ['La clave: escuchar.', []],
  ])('%j', async (text, values) => {
    expect(await wordsFound(password, text)).toEqual(values);
  });
});
