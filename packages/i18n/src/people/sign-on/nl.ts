import type { en } from './en.js';

/** Dutch of signing on, the rules of signing in and the second factor. */
export const nl = {
  'people.signOn.door': 'Verder met {organisation}',
  'people.signOn.problem.off': 'Inloggen via je organisatie staat uit. Gebruik je wachtwoord.',
  'people.signOn.problem.notStarted': 'Dit duurde te lang, of begon in een andere browser. Probeer het hier opnieuw.',
  'people.signOn.problem.used': 'Deze weg naar binnen is al gebruikt. Probeer het hier opnieuw.',
  'people.signOn.problem.cancelled': 'Je bent halverwege gestopt. Probeer het opnieuw als je wilt.',
  'people.signOn.problem.providerSilent':
    'De inlogpagina van je organisatie geeft geen antwoord. Probeer het straks opnieuw, of vraag je beheerder.',
  'people.signOn.problem.notBelieved':
    'We konden het antwoord van je organisatie niet controleren. Probeer het opnieuw, of vraag je beheerder.',
  'people.signOn.problem.emailNotVerified': 'Je organisatie zegt niet dat je e-mail is nagekeken. Vraag je beheerder.',
  'people.signOn.problem.unknownPerson': 'Niemand heeft hier dit account. Vraag je beheerder om je toe te voegen.',
  'people.error.passwordOff':
    'In je organisatie logt niemand in met een wachtwoord. Gebruik de knop met de naam van je organisatie.',
  'people.error.secondFactorNeeded': 'Vul ook de code van je app in.',
  'people.error.secondFactorWrong': 'Deze code klopt niet, of is al gebruikt. Neem de nieuwste.',
  'people.error.secondFactorThere': 'Je hebt al een tweede stap. Zet die eerst uit.',
  'people.error.secondFactorNotBegun': 'Begin eerst met het vierkant.',
  'people.rules.title': 'Inloggen',
  'people.rules.intro': 'Hoe mensen van je organisatie binnenkomen.',
  'people.rules.loadFailed': 'We konden de regels van het inloggen niet laden.',
  'people.rules.copy': 'Voor je provider',
  'people.rules.copyText':
    'Maak daar een applicatie (OpenID Connect, “authorization code”). Geef die deze adressen. Vul daarna hieronder in wat je provider je vertelt.',
  'people.rules.redirectAddress': 'Adres om terug te komen (redirect URI)',
  'people.rules.startAddress': 'Adres waar het inloggen begint',
  'people.rules.provider': 'Je provider',
  'people.rules.issuer': 'Adres van de provider (issuer)',
  'people.rules.issuer.hint': 'Zoals de provider het schrijft, zonder “/.well-known” aan het eind.',
  'people.rules.clientId': 'Client-ID',
  'people.rules.clientId.hint': 'De naam van de applicatie bij je provider.',
  'people.rules.secret': 'Client-secret',
  'people.rules.secret.hint': 'We bewaren het op slot en laten het nooit meer zien.',
  'people.rules.secret.kept':
    'Er is er een. Laat dit leeg om het te houden; bij een andere provider of client-ID vul je een nieuw in.',
  'people.rules.domains': 'Domeinen van e-mail',
  'people.rules.domains.hint': 'Wat na de @ komt. Wie zo’n adres heeft, krijgt de knop. Zet er komma’s tussen.',
  'people.rules.enabled': 'Inloggen via de provider',
  'people.rules.enabled.hint': 'Als je bewaart, vragen we de provider of het werkt.',
  'people.rules.trustsEmail': 'Vertrouw de e-mailadressen van de provider',
  'people.rules.trustsEmail.hint':
    'Alleen als je provider nooit zegt dat een adres is nagekeken, en alleen jullie daar adressen uitgeven (Microsoft Entra, één tenant).',
  'people.rules.passwordAllowed': 'Inloggen met een wachtwoord',
  'people.rules.passwordAllowed.hint': 'Je kunt dit uitzetten nadat je zelf via de provider bent binnengekomen.',
  'people.rules.adminSecondFactor': 'Beheerders hebben een tweede stap nodig',
  'people.rules.adminSecondFactor.hint':
    'Wie met een wachtwoord inlogt en geen app met codes heeft, is pas beheerder als die er is.',
  'people.rules.linked':
    '{count, plural, =0 {Nog niemand kwam via de provider binnen.} one {# persoon kwam via de provider binnen.} other {# mensen kwamen via de provider binnen.}}',
  'people.rules.save': 'Bewaar',
  'people.rules.saved': 'Bewaard',
  'people.rules.error.issuerMissing': 'Vul het adres van de provider in.',
  'people.rules.error.issuerWrong': 'Dit is geen adres van een provider. Het begint met https:// en er staat geen “?” in.',
  'people.rules.error.issuerShared':
    'Dit adres is van alle organisaties bij Microsoft. Neem het adres met het nummer van jullie eigen tenant.',
  'people.rules.error.clientMissing': 'Vul de client-ID in.',
  'people.rules.error.domainsMissing': 'Vul minstens één domein in.',
  'people.rules.error.domainWrong': 'Schrijf domeinen als voorbeeld.nl, hoogstens twintig.',
  'people.rules.error.noWayIn': 'Dan kan niemand inloggen. Laat een van de twee aan.',
  'people.rules.error.rulesChanged': 'Iemand anders heeft dit net veranderd. Laad de pagina opnieuw.',
  'people.rules.error.providerSilent': 'Deze provider geeft op dit adres geen antwoord. Er is niets bewaard.',
  'people.rules.error.notTriedYet':
    'Laat wachtwoorden nog aan. Kom eerst zelf via de provider binnen met wat hier nu staat; voor een platformbeheerder doet een collega dat. Daarna kun je ze uitzetten.',
  'people.rules.admins': 'Beheerders',
  'people.rules.hasFactor': 'Heeft een tweede stap',
  'people.rules.noFactor': 'Geen tweede stap',
  'people.rules.reset': 'Haal weg',
  'people.rules.resetOf': 'Haal de tweede stap van {name} weg',
  'people.rules.resetSure': 'Ja, {name} is de telefoon kwijt',
  'people.factor.title': 'Tweede stap',
  'people.factor.intro':
    'Na je wachtwoord vul je een code in van een app op je telefoon. Met alleen een gestolen wachtwoord komt dan niemand binnen.',
  'people.factor.due': 'Je organisatie vraagt beheerders een tweede stap. Stel die in om verder te gaan als beheerder.',
  'people.factor.loadFailed': 'We konden niet zien of je een tweede stap hebt.',
  'people.factor.begin': 'Stel hem in',
  'people.factor.scan': 'Scan dit vierkant',
  'people.factor.scanText':
    'Open een app voor codes op je telefoon, zoals Aegis of Google Authenticator. Scan het vierkant of typ de sleutel.',
  'people.factor.secret': 'Sleutel',
  'people.factor.code': 'Code van de app',
  'people.factor.codeHelp': 'Zes cijfers. Telefoon kwijt? Vul dan een van je herstelcodes in.',
  'people.factor.confirm': 'Zet aan',
  'people.factor.recovery': 'Bewaar deze codes',
  'people.factor.recoveryText':
    'Elke code werkt één keer, als je je telefoon niet hebt. Print ze of schrijf ze op. We laten ze nooit meer zien.',
  'people.factor.recoveryDone': 'Ik heb ze bewaard',
  'people.factor.on': 'Je tweede stap staat aan',
  'people.factor.remove': 'Zet uit',
  'people.factor.removeText': 'Vul een code in. Daarna is je wachtwoord genoeg.',
  'people.factor.removeAsked':
    'Vul een code in. Je organisatie vraagt een tweede stap: tot je een nieuwe instelt, ben je geen beheerder.',
  'people.factor.removeSubmit': 'Zet uit',
} as const satisfies Record<keyof typeof en, string>;
