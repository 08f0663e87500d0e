//! A system.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
schema-system = System
    .id = Systemets id. Filen heter det samme.
    .title = Hva systemet heter.
    .functions = Hva systemet brukes til. Samme ord i to systemer er samme funksjon.
    .owner = Enheten som eier systemet.
    .supplier = Leverandøren.
    .users = Enhetene som bruker systemet.
    .lifecycle = Hvor systemet er i livsløpet.
    .yearly_cost = Hva systemet koster i året.
    .contract = Avtalen med leverandøren.
    .personal_data = Hvilke personopplysninger systemet behandler.
    .data_stores = Hvor dataene lagres.
    .integrations = Systemene det utveksler data med.
    .licences = Hvor mange lisenser det betales for.
    .sla = Hva som er avtalt om tjenestenivå.
schema-lifecycle =
    .planned = Planlagt
    .in-use = I bruk
    .phasing-out = Under utfasing
    .retired = Ute av bruk
schema-contract =
    .ends = Avtalens siste dag.
    .notice_months = Oppsigelsestid i måneder.
    .data_ownership = Om avtalen sikrer oss dataene våre.
",
    nn: r"
schema-system = System
    .id = Id-en til systemet. Fila heiter det same.
    .title = Kva systemet heiter.
    .functions = Kva systemet blir brukt til. Same ord i to system er same funksjon.
    .owner = Eininga som eig systemet.
    .supplier = Leverandøren.
    .users = Einingane som bruker systemet.
    .lifecycle = Kvar systemet er i livsløpet.
    .yearly_cost = Kva systemet kostar i året.
    .contract = Avtalen med leverandøren.
    .personal_data = Kva personopplysningar systemet behandlar.
    .data_stores = Kvar dataa blir lagra.
    .integrations = Systema det utvekslar data med.
    .licences = Kor mange lisensar det blir betalt for.
    .sla = Kva som er avtalt om tenestenivå.
schema-lifecycle =
    .planned = Planlagt
    .in-use = I bruk
    .phasing-out = Under utfasing
    .retired = Ute av bruk
schema-contract =
    .ends = Siste dagen i avtalen.
    .notice_months = Oppseiingstid i månader.
    .data_ownership = Om avtalen sikrar oss dataa våre.
",
    en: r"
schema-system = System
    .id = The system's id. The file has the same name.
    .title = What the system is called.
    .functions = What it is used for. The same word in two systems is the same function.
    .owner = The unit that owns the system.
    .supplier = The supplier.
    .users = The units that use the system.
    .lifecycle = Where it is in its life.
    .yearly_cost = What the system costs a year.
    .contract = The agreement with the supplier.
    .personal_data = What personal data the system handles.
    .data_stores = Where its data are kept.
    .integrations = The systems it exchanges data with.
    .licences = How many licences are paid for.
    .sla = What was agreed on service.
schema-lifecycle =
    .planned = Not there yet
    .in-use = In use
    .phasing-out = Still in use, on its way out
    .retired = Out of use
schema-contract =
    .ends = Its last day.
    .notice_months = How many months before that notice has to be given.
    .data_ownership = Whether it gives us our data.
",
};
