//! What a measure costs, in money and in people's time.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
schema-cost =
    .phase = Kostnadsfasen.
    .fund = Finansieringskilden pengene tas fra. Uten den er pengene ikke funnet ennå.
    .per_year = Beløp per prosjektår. Det første er året tiltaket starter, for eksempel [800000, 400000].
    .recurring = Om det siste beløpet gjentas hvert år i levetiden.
    .payer = Hvem som betaler. Vanlig: tiltakets eier.
schema-payer =
    .common = Alle som deltar, etter fordelingsnøkkelen
schema-funding =
    .fund = Finansieringskilden.
    .per_year = Beløp per prosjektår. Det første er året tiltaket starter.
    .state = Hvor langt søknaden er kommet.
    .scheme = Ordningen det søkes på, for eksempel «DigiFin».
schema-funding-state =
    .applied = Søkt
    .granted = Innvilget
    .refused = Avslått
schema-effort =
    .role = Rollen.
    .per_year = Månedsverk per prosjektår. Det første er året tiltaket starter.
schema-own-effort =
    .unit = Enheten.
    .hours = Timer per prosjektår. Det første er året tiltaket starter.
    .committed_by = Hvem som har lovet timene.
schema-actual =
    .year = Kalenderåret.
    .phase = Kostnadsfasen.
    .amount = Hva som er brukt hittil dette året.
    .until = Siste dag beløpet gjelder til og med.
",
    nn: r"
schema-cost =
    .phase = Kostnadsfasen.
    .fund = Finansieringskjelda pengane blir tekne frå. Utan henne er pengane ikkje funne enno.
    .per_year = Beløp per prosjektår. Det første er året tiltaket startar, til dømes [800000, 400000].
    .recurring = Om det siste beløpet tek seg opp att kvart år i levetida.
    .payer = Kven som betaler. Vanleg: eigaren av tiltaket.
schema-payer =
    .common = Alle som deltek, etter fordelingsnøkkelen
schema-funding =
    .fund = Finansieringskjelda.
    .per_year = Beløp per prosjektår. Det første er året tiltaket startar.
    .state = Kor langt søknaden er kome.
    .scheme = Ordninga det blir søkt på, til dømes «DigiFin».
schema-funding-state =
    .applied = Søkt
    .granted = Innvilga
    .refused = Avslått
schema-effort =
    .role = Rolla.
    .per_year = Månadsverk per prosjektår. Det første er året tiltaket startar.
schema-own-effort =
    .unit = Eininga.
    .hours = Timar per prosjektår. Det første er året tiltaket startar.
    .committed_by = Kven som har lova timane.
schema-actual =
    .year = Kalenderåret.
    .phase = Kostnadsfasen.
    .amount = Kva som er brukt hittil dette året.
    .until = Siste dag beløpet gjeld til og med.
",
    en: r"
schema-cost =
    .phase = The kind of cost.
    .fund = The fund that the money is taken from. Without it the money has not been found yet.
    .per_year = Money by project year. The first is the year the measure starts, as in [800000, 400000].
    .recurring = Whether the last amount comes again every year of the lifetime.
    .payer = Who pays. Default: the measure's owner.
schema-payer =
    .common = All who take part, by the cost key
schema-funding =
    .fund = The fund.
    .per_year = Money by project year. The first is the year the measure starts.
    .state = How far the application has come.
    .scheme = The scheme that is applied to, such as “DigiFin”.
schema-funding-state =
    .applied = Applied for
    .granted = Granted
    .refused = Refused
schema-effort =
    .role = The role.
    .per_year = Person-months by project year. The first is the year the measure starts.
schema-own-effort =
    .unit = The unit.
    .hours = Hours by project year. The first is the year the measure starts.
    .committed_by = Who has promised the hours.
schema-actual =
    .year = The calendar year.
    .phase = The kind of cost.
    .amount = What was spent so far that year.
    .until = The last day that the amount covers.
",
};
