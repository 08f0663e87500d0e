//! Privacy, security, procurement and the people concerned.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
schema-security =
    .personal_data = Hvilke personopplysninger løsningen behandler.
    .cross_level_data = Om data utveksles mellom forvaltningsnivåer.
    .dpia = Vurderingen av personvernkonsekvenser (DPIA).
    .risk_assessment = Når risiko og sårbarhet ble vurdert (ROS).
    .processor_agreement = Når databehandleravtalen ble inngått.
    .accessibility = Hvordan universell utforming og klart språk er ivaretatt.
    .data_ownership = Om avtalen med leverandøren sikrer oss dataene våre.
schema-personal-data =
    .none = Ingen personopplysninger
    .ordinary = Alminnelige personopplysninger
    .special = Særlige kategorier (GDPR artikkel 9)
    .unknown = Ikke avklart
schema-dpia =
    .needed = Om en slik vurdering er nødvendig.
    .done = Når den ble gjort.
    .residual_risk = Risikoen som er igjen etter tiltak mot den.
schema-residual-risk =
    .low = Lav: kan godtas
    .medium = Middels: kan godtas med oppfølging
    .high = Høy: må drøftes med Datatilsynet først
schema-procurement =
    .by = Enheten som anskaffer.
    .value = Verdien av kontrakten.
    .supplier = Leverandøren.
    .announced = Når anskaffelsen ble kunngjort.
schema-staff =
    .affected = Om arbeidet deres endres.
    .codetermination = Når det ble drøftet med de tillitsvalgte (medbestemmelse).
schema-involvement =
    .how = Hvordan, for eksempel «Brukertest».
    .date = Når.
",
    nn: r"
schema-security =
    .personal_data = Kva personopplysningar løysinga behandlar.
    .cross_level_data = Om data blir utveksla mellom forvaltningsnivå.
    .dpia = Vurderinga av personvernkonsekvensar (DPIA).
    .risk_assessment = Når risiko og sårbarheit blei vurderte (ROS).
    .processor_agreement = Når databehandlaravtalen blei inngått.
    .accessibility = Korleis universell utforming og klart språk er teke vare på.
    .data_ownership = Om avtalen med leverandøren sikrar oss dataa våre.
schema-personal-data =
    .none = Ingen personopplysningar
    .ordinary = Alminnelege personopplysningar
    .special = Særlege kategoriar (GDPR artikkel 9)
    .unknown = Ikkje avklart
schema-dpia =
    .needed = Om ei slik vurdering er nødvendig.
    .done = Når ho blei gjord.
    .residual_risk = Risikoen som er att etter tiltak mot han.
schema-residual-risk =
    .low = Låg: kan godtakast
    .medium = Middels: kan godtakast med oppfølging
    .high = Høg: må drøftast med Datatilsynet først
schema-procurement =
    .by = Eininga som skaffar.
    .value = Verdien av kontrakten.
    .supplier = Leverandøren.
    .announced = Når anskaffinga blei kunngjord.
schema-staff =
    .affected = Om arbeidet deira blir endra.
    .codetermination = Når det blei drøfta med dei tillitsvalde (medråderett).
schema-involvement =
    .how = Korleis, til dømes «Brukartest».
    .date = Når.
",
    en: r"
schema-security =
    .personal_data = What personal data the solution handles.
    .cross_level_data = Whether data pass between levels of government.
    .dpia = The data protection impact assessment (DPIA).
    .risk_assessment = When risk and vulnerability were assessed.
    .processor_agreement = When the agreement with the data processor was made.
    .accessibility = How universal design and plain language are taken care of.
    .data_ownership = Whether the agreement with the supplier gives us our data.
schema-personal-data =
    .none = No personal data
    .ordinary = Ordinary personal data
    .special = Special categories (GDPR article 9)
    .unknown = Not known yet
schema-dpia =
    .needed = Whether one is needed.
    .done = When it was done.
    .residual_risk = The risk that is left after safeguards.
schema-residual-risk =
    .low = Low: acceptable
    .medium = Medium: acceptable with follow-up
    .high = High: to be taken up with the authority first
schema-procurement =
    .by = The unit that buys.
    .value = The value of the contract.
    .supplier = The supplier.
    .announced = When it was announced.
schema-staff =
    .affected = Whether their work changes.
    .codetermination = When it was discussed with their representatives.
schema-involvement =
    .how = In what way, such as “User test”.
    .date = When.
",
};
