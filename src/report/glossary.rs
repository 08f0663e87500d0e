//! `report glossary`: what the words of the documents mean, the owner's own among them.

use super::document::{About, Document, Material};
use crate::{
    doc::{Block, Cell, Column, Doc, Table},
    locale::{Locale, Words, capitalised},
    model::{BenefitClass, Status},
    problem::Message,
};

pub(super) static DOCUMENT: Document =
    Document { name: "glossary", about: About::Portfolio, plan: false, write: glossary, words: &[&WORDS] };

/// Terms of the documents; each has a message of its name, with an attribute that says what it means.
const TERMS: [&str; 22] = [
    "measure",
    "objective",
    "principle",
    "criterion",
    "weight",
    "points",
    "mandatory",
    "one-off-cost",
    "lifecycle-cost",
    "net-present-value",
    "benefit-cost-ratio",
    "benefit",
    "benefit-responsible",
    "realisation",
    "baseline",
    "cashable",
    "frame",
    "beyond-frames",
    "person-month",
    "cost-key",
    "codetermination",
    "case-paper",
];

fn glossary(material: &Material<'_>, locale: &Locale) -> Doc {
    let strategy = &material.portfolio.strategy.value;
    let title = locale.say(&Message::new("glossary-title").with("owner", &*strategy.head.owner));
    let mut doc = Doc { title, blocks: Vec::new() };
    let labels = &strategy.labels;
    let own = [("term-focus-area", &labels.focus_area), ("term-plan", &labels.plan)];
    let own = own
        .map(|(key, label)| (label.as_deref().map_or_else(|| locale.text(key), str::to_owned), meaning(key, locale)));
    let terms = TERMS.map(|term| format!("term-{term}")).map(|key| (locale.text(&key), meaning(&key, locale)));
    let mut terms: Vec<(String, String)> = own.into_iter().chain(terms).collect();
    terms.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    add("glossary-terms", terms, locale, &mut doc);
    let status = |status: Status| {
        let name = status.name();
        (locale.text(&format!("status-{name}")), locale.text(&format!("glossary-status-{name}")))
    };
    add("glossary-statuses", Status::ALL.map(status).to_vec(), locale, &mut doc);
    let areas =
        strategy.focus_areas.iter().filter_map(|area| Some((area.title.to_string(), area.goal.as_ref()?.to_string())));
    add("glossary-areas", areas.collect(), locale, &mut doc);
    let criteria = strategy.criteria.iter();
    let criteria =
        criteria.filter_map(|criterion| Some((criterion.title.to_string(), criterion.question.as_ref()?.to_string())));
    add("glossary-criteria", criteria.collect(), locale, &mut doc);
    let kinds = strategy.benefit_types.iter().map(|kind| {
        let class = locale.text(class(kind.class));
        let counted = Message::new("glossary-counted").with("class", class).with("unit", &*kind.unit);
        (kind.title.to_string(), locale.say(&counted))
    });
    add("glossary-benefits", kinds.collect(), locale, &mut doc);
    doc
}

fn meaning(key: &str, locale: &Locale) -> String {
    locale.text(&format!("{key}.means"))
}

/// The words for what a type of benefit is about.
const fn class(class: BenefitClass) -> &'static str {
    match class {
        BenefitClass::Cost => "glossary-class-cost",
        BenefitClass::Time => "glossary-class-time",
        BenefitClass::Quality => "glossary-class-quality",
        BenefitClass::Sustainability => "glossary-class-sustainability",
        BenefitClass::External => "glossary-class-external",
    }
}

/// A heading and the terms under it, where there are any.
fn add(heading: &str, terms: Vec<(String, String)>, locale: &Locale, doc: &mut Doc) {
    if terms.is_empty() {
        return;
    }
    let columns = vec![Column::new(locale.text("glossary-term")), Column::new(locale.text("glossary-meaning"))];
    let rows = terms.into_iter().map(|(term, meaning)| vec![Cell::Text(capitalised(&term)), Cell::Text(meaning)]);
    doc.blocks.push(Block::Heading(2, locale.text(heading)));
    doc.blocks.push(Block::Table(Table { columns, rows: rows.collect() }));
}

static WORDS: Words = Words {
    nb: r"
report-glossary = ordliste: hva ordene i dokumentene betyr
glossary-title = Ordliste for { $owner }
glossary-term = Ord
glossary-meaning = Betydning
glossary-terms = Ord i dokumentene
glossary-statuses = Hvor langt et tiltak har kommet
glossary-areas = Områder og mål
glossary-criteria = Kriterier
glossary-benefits = Typer gevinst
glossary-counted = { $class }, regnet i { $unit }.
glossary-class-cost = Sparte utgifter
glossary-class-time = Spart tid
glossary-class-quality = Bedre kvalitet
glossary-class-sustainability = Bærekraft
glossary-class-external = Gevinst for andre enn oss
glossary-status-idea = Foreslått, og ikke utredet ennå.
glossary-status-concept = Behovet og alternativene blir utredet.
glossary-status-planning = Tiltaket blir planlagt: penger, folk, gevinster og risiko.
glossary-status-execution = Tiltaket blir gjennomført.
glossary-status-closing = Leveransen er ferdig og blir overlevert til linjen.
glossary-status-realising = Gevinstene blir tatt ut og målt.
glossary-status-evaluated = Gevinstene er gjort opp, og erfaringene er skrevet ned.
glossary-status-on-hold = Arbeidet er stanset inntil videre.
glossary-status-rejected = Tiltaket er avslått.
glossary-status-stopped = Tiltaket er stanset for godt.
glossary-status-merged = Tiltaket går videre som del av et annet.
term-focus-area = område
    .means = En del av strategien som tiltakene skal bidra til, med egne mål.
term-plan = handlingsplan
    .means = Tiltakene som settes i gang, og når, innenfor pengene og folkene som finnes.
term-measure = tiltak
    .means = Et forslag, prosjekt eller annet arbeid som skal gi en endring.
term-objective = delmål
    .means = Noe bestemt som skal være oppnådd på et område.
term-principle = prinsipp
    .means = En regel som alle tiltak skal følge, eller forklare hvorfor de ikke følger.
term-criterion = kriterium
    .means = Noe tiltakene vurderes etter, med en fast skala.
term-weight = vekt
    .means = Hvor mye et kriterium teller i forhold til de andre. Vektene summerer til 100 %.
term-points = poeng
    .means = Samlet verdi fra 0 til 100: hvor langt opp på skalaen tiltaket når på hvert kriterium, vektet sammen.
term-mandatory = pålagt
    .means = Må gjennomføres etter lov eller forskrift, og kan ikke prioriteres bort.
term-one-off-cost = engangskostnad
    .means = Alt det koster å få tiltaket på plass, før tilskudd.
term-lifecycle-cost = levetidskostnad
    .means = Engangskostnaden og driften gjennom hele levetiden, i faste priser.
term-net-present-value = netto nåverdi
    .means = Gevinster i kroner minus kostnader gjennom levetiden, regnet om til dagens verdi.
term-benefit-cost-ratio = nytte per krone
    .means = Nåverdien av gevinstene delt på nåverdien av kostnadene. Over 1 lønner tiltaket seg.
term-benefit = gevinst
    .means = En virkning som minst én interessent ser som positiv.
term-benefit-responsible = gevinstansvarlig
    .means = Den som har ansvar for at gevinsten blir tatt ut.
term-realisation = forventet uttaksgrad
    .means = Hvor stor del av den mulige gevinsten vi regner med å ta ut.
term-baseline = nullpunkt
    .means = Hvordan det er før tiltaket, målt på samme måte som etterpå.
term-cashable = tas ut i budsjettet
    .means = Gevinsten senker et budsjett og frigjør penger.
term-frame = ramme
    .means = Det som er satt av av en finansieringskilde i ett år.
term-beyond-frames = penger utenfor rammene
    .means = Kostnader i år der det ikke er satt noen ramme ennå.
term-person-month = månedsverk
    .means = Én persons arbeid i én måned.
term-cost-key = fordelingsnøkkel
    .means = Hvordan felles kostnader deles mellom enhetene som deltar.
term-codetermination = medbestemmelse
    .means = Drøfting med de tillitsvalgte når tiltaket berører de ansatte.
term-case-paper = saksframlegg
    .means = Papiret som et styre eller utvalg avgjør en sak etter.
",
    nn: r"
report-glossary = ordliste: kva orda i dokumenta tyder
glossary-title = Ordliste for { $owner }
glossary-term = Ord
glossary-meaning = Tyding
glossary-terms = Ord i dokumenta
glossary-statuses = Kor langt eit tiltak har kome
glossary-areas = Område og mål
glossary-criteria = Kriterium
glossary-benefits = Typar gevinst
glossary-counted = { $class }, rekna i { $unit }.
glossary-class-cost = Sparte utgifter
glossary-class-time = Spart tid
glossary-class-quality = Betre kvalitet
glossary-class-sustainability = Berekraft
glossary-class-external = Gevinst for andre enn oss
glossary-status-idea = Foreslått, og ikkje greidd ut enno.
glossary-status-concept = Behovet og alternativa blir greidde ut.
glossary-status-planning = Tiltaket blir planlagt: pengar, folk, gevinstar og risiko.
glossary-status-execution = Tiltaket blir gjennomført.
glossary-status-closing = Leveransen er ferdig og blir overlevert til linja.
glossary-status-realising = Gevinstane blir tekne ut og målte.
glossary-status-evaluated = Gevinstane er gjorde opp, og erfaringane er skrivne ned.
glossary-status-on-hold = Arbeidet er stansa inntil vidare.
glossary-status-rejected = Tiltaket er avslått.
glossary-status-stopped = Tiltaket er stansa for godt.
glossary-status-merged = Tiltaket går vidare som del av eit anna.
term-focus-area = område
    .means = Ein del av strategien som tiltaka skal bidra til, med eigne mål.
term-plan = handlingsplan
    .means = Tiltaka som blir sette i gang, og når, innanfor pengane og folka som finst.
term-measure = tiltak
    .means = Eit forslag, prosjekt eller anna arbeid som skal gi ei endring.
term-objective = delmål
    .means = Noko bestemt som skal vere oppnådd på eit område.
term-principle = prinsipp
    .means = Ein regel som alle tiltak skal følgje, eller forklare kvifor dei ikkje følgjer.
term-criterion = kriterium
    .means = Noko tiltaka blir vurderte etter, med ein fast skala.
term-weight = vekt
    .means = Kor mykje eit kriterium tel i forhold til dei andre. Vektene summerer til 100 %.
term-points = poeng
    .means = Samla verdi frå 0 til 100: kor langt opp på skalaen tiltaket når på kvart kriterium, vekta saman.
term-mandatory = pålagd
    .means = Må gjennomførast etter lov eller forskrift, og kan ikkje prioriterast bort.
term-one-off-cost = eingongskostnad
    .means = Alt det kostar å få tiltaket på plass, før tilskot.
term-lifecycle-cost = levetidskostnad
    .means = Eingongskostnaden og drifta gjennom heile levetida, i faste prisar.
term-net-present-value = netto noverdi
    .means = Gevinstar i kroner minus kostnader gjennom levetida, rekna om til verdien i dag.
term-benefit-cost-ratio = nytte per krone
    .means = Noverdien av gevinstane delt på noverdien av kostnadene. Over 1 løner tiltaket seg.
term-benefit = gevinst
    .means = Ein verknad som minst éin interessent ser som positiv.
term-benefit-responsible = gevinstansvarleg
    .means = Den som har ansvar for at gevinsten blir teken ut.
term-realisation = forventa uttaksgrad
    .means = Kor stor del av den moglege gevinsten vi reknar med å ta ut.
term-baseline = nullpunkt
    .means = Korleis det er før tiltaket, målt på same måten som etterpå.
term-cashable = blir teken ut i budsjettet
    .means = Gevinsten senkar eit budsjett og frigjer pengar.
term-frame = ramme
    .means = Det som er sett av av ei finansieringskjelde i eitt år.
term-beyond-frames = pengar utanfor rammene
    .means = Kostnader i år der det ikkje er sett noka ramme enno.
term-person-month = månadsverk
    .means = Arbeidet til éin person i éin månad.
term-cost-key = fordelingsnøkkel
    .means = Korleis felles kostnader blir delte mellom einingane som deltek.
term-codetermination = medråderett
    .means = Drøfting med dei tillitsvalde når tiltaket vedkjem dei tilsette.
term-case-paper = saksframlegg
    .means = Papiret som eit styre eller utval avgjer ei sak etter.
",
    en: r"
report-glossary = what the words in the documents mean
glossary-title = Glossary of { $owner }
glossary-term = Word
glossary-meaning = Meaning
glossary-terms = Words in the documents
glossary-statuses = How far a measure has come
glossary-areas = Areas and goals
glossary-criteria = Criteria
glossary-benefits = Types of benefit
glossary-counted = { $class }, counted in { $unit }.
glossary-class-cost = Money saved
glossary-class-time = Time saved
glossary-class-quality = Better quality
glossary-class-sustainability = Sustainability
glossary-class-external = Benefit to others than us
glossary-status-idea = Proposed, and not looked into yet.
glossary-status-concept = The need and the alternatives are being looked into.
glossary-status-planning = The measure is being planned: money, people, benefits and risks.
glossary-status-execution = The measure is being carried out.
glossary-status-closing = The delivery is finished and is handed over to the line.
glossary-status-realising = The benefits are being taken out and measured.
glossary-status-evaluated = The benefits are accounted for, and the lessons written down.
glossary-status-on-hold = The work is halted for now.
glossary-status-rejected = The measure was turned down.
glossary-status-stopped = The measure was stopped for good.
glossary-status-merged = The measure goes on as part of another.
term-focus-area = focus area
    .means = A part of the strategy that measures are to serve, with goals of its own.
term-plan = action plan
    .means = The measures that are started, and when, within the money and the people there are.
term-measure = measure
    .means = A proposal, project or other work that is to bring a change.
term-objective = objective
    .means = Something definite that is to be reached in an area.
term-principle = principle
    .means = A rule that every measure is to follow, or explain why it does not.
term-criterion = criterion
    .means = Something that measures are judged by, on a fixed scale.
term-weight = weight
    .means = How much a criterion counts beside the others. The weights add up to 100%.
term-points = points
    .means = Value in all, from 0 to 100: how far up the scale the measure gets on each criterion, weighted together.
term-mandatory = mandatory
    .means = Has to be done by law or regulation, and cannot be ranked away.
term-one-off-cost = one-off cost
    .means = All that it costs to get the measure in place, before grants.
term-lifecycle-cost = lifecycle cost
    .means = The one-off cost and the running of it over its whole life, in fixed prices.
term-net-present-value = net present value
    .means = Benefits in money less costs over its life, reckoned back to what they are worth today.
term-benefit-cost-ratio = benefit–cost ratio
    .means = The present value of the benefits divided by that of the costs. Above 1 the measure pays.
term-benefit = benefit
    .means = An effect that at least one stakeholder sees as positive.
term-benefit-responsible = responsible for the benefit
    .means = Whoever has to see to it that the benefit is taken out.
term-realisation = expected realisation
    .means = How much of the possible benefit we expect to take out.
term-baseline = baseline
    .means = How things are before the measure, measured in the same way as afterwards.
term-cashable = taken out in the budget
    .means = The benefit lowers a budget and frees money.
term-frame = frame
    .means = What is set aside of a fund in a year.
term-beyond-frames = money beyond the frames
    .means = Costs in years for which no frame is set yet.
term-person-month = person-month
    .means = One person's work in one month.
term-cost-key = cost key
    .means = How common costs are shared between the units that take part.
term-codetermination = codetermination
    .means = Discussion with the employees' representatives where the measure affects staff.
term-case-paper = case paper
    .means = The paper by which a board or committee decides a case.
",
};
