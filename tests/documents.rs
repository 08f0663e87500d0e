//! Every document of `report` in every language, for both examples, as `tests/documents` has them.
//! `DOCUMENTS=overwrite cargo test --test documents` writes those files anew; read the difference.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its files has failed")]

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use prioritize::{
    check,
    doc::{Block, Cell},
    load::{Loaded, load, node_of},
    locale::Locale,
    model::{Date, Language},
    plan::{self, PlanOptions, left_out},
    problem::{Route, Spot},
    render::{FORMATS, Screen},
    report::{About, Counts, DOCUMENTS, Document, Filter, Grouping, Material, Period, PlanView},
    score::{Context, Weighing, default_method, rank},
    source::Tree,
};

#[path = "support/plans.rs"]
mod plans;
mod support;
use plans::{Patient, SEARCH};

/// A portfolio that documents are written from.
struct Example {
    name: &'static str,
    folder: PathBuf,
    /// The measure that case papers are about.
    measure: &'static str,
    loaded: Loaded,
}

impl Example {
    fn open(name: &'static str, folder: &str, measure: &'static str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let loaded = load(&Tree::at(&folder).unwrap());
        Self { name, folder, measure, loaded }
    }

    fn lines(&self, file: &str, routes: &[Route]) -> Vec<Option<u32>> {
        let text = fs::read_to_string(self.folder.join(file)).unwrap();
        let node = node_of(file, &text).unwrap();
        let line = |route: &Route| node.at(route).map(|_| node.locate(&Spot::Key(route.clone())).start.line);
        routes.iter().map(line).collect()
    }

    /// Everything that can be written of it, by the name of its file.
    fn papers(&self) -> BTreeMap<String, String> {
        let portfolio = self.loaded.portfolio.as_ref().unwrap();
        let weighing = || Weighing::new(&portfolio.strategy, &BTreeMap::new()).unwrap();
        let ranking =
            rank(&Context::new(portfolio, weighing(), &self.loaded.doubtful), default_method(&portfolio.strategy));
        let made = plan::make(portfolio, &ranking, &PlanOptions::default(), SEARCH, &mut Patient);
        let (problem, plan::Outcome::Planned(plan)) = made.ok().unwrap() else { unreachable!("there is a plan") };
        let left_out = left_out(&problem, &plan).ok().unwrap();
        let found = check::check(&self.loaded, as_of()).problems;
        let counts = Counts::of(&found);
        let view = PlanView {
            portfolio,
            problem: &problem,
            plan: &plan,
            figures: &plan::Figures::new(&problem, &plan),
            left_out: &left_out,
            scenario: None,
            as_of: as_of(),
            filter: &Filter::default(),
            by: Grouping::default(),
            grounds: None,
            alternatives: None,
            stopped: None,
            problems: counts,
        };
        let lines = |file: &str, routes: &[Route]| self.lines(file, routes);
        let weighing = weighing();
        let material = Material {
            portfolio,
            ranking: &ranking,
            weighing: &weighing,
            plan: None,
            measure: None,
            period: Period::ended_by(as_of()),
            brief: false,
            as_of: as_of(),
            filter: &Filter::default(),
            problems: &found,
            lines: &lines,
        };
        reconcile(&view, &material);
        let mut papers = BTreeMap::new();
        for document in DOCUMENTS {
            let plan = document.plan.then_some(&view);
            let all = Material { plan, ..material };
            match document.about {
                About::Portfolio => add(document, "", &all, &mut papers),
                About::Period => {
                    add(document, "", &all, &mut papers);
                    add(document, "-brief", &Material { brief: true, ..all }, &mut papers);
                }
                About::MeasureOrList => {
                    add(document, "-list", &all, &mut papers);
                    let measure = portfolio.measure(self.measure);
                    assert!(measure.is_some(), "{}", self.measure);
                    add(document, "-measure", &Material { measure, ..all }, &mut papers);
                }
            }
        }
        papers
    }

    fn compare(&self) {
        let overwrite = std::env::var("DOCUMENTS").is_ok_and(|value| value == "overwrite");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents").join(self.name);
        let papers = self.papers();
        if overwrite {
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder).unwrap();
            for (name, text) in &papers {
                fs::write(folder.join(name), text).unwrap();
            }
        }
        let mut differing = String::new();
        for (name, found) in &papers {
            if fs::read_to_string(folder.join(name)).unwrap_or_default() != *found {
                let _ = writeln!(differing, "--- {name}\n{found}");
            }
        }
        assert!(differing.is_empty(), "{differing}");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), papers.len(), "there are files that no document has");
    }
}

/// In the paper for the economic plan, the cost less grants of each fund and year is what the plan uses, and the units together
/// bear the whole.
fn reconcile(view: &PlanView<'_, '_>, material: &Material<'_>) {
    let document = DOCUMENTS.iter().find(|document| document.name == "budget-effect").unwrap();
    let doc = (document.write)(&Material { plan: Some(view), ..*material }, &support::locale());
    let rows = |heading: &str| -> Vec<Vec<Cell>> {
        let under = doc.blocks.iter().skip_while(|block| **block != Block::Heading(2, heading.to_owned()));
        let table = under.take(4).find_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
        table.map_or_else(Vec::new, |table| table.rows.clone())
    };
    let money = |cell: &Cell| if let Cell::Money(money) = cell { *money } else { 0 };
    let has = |row: &[Cell], text: &str| row.contains(&Cell::Text(text.to_owned()));

    let whole = rows("In all");
    let first = view.problem.years.0;
    let mut compared = 0;
    for it in view.figures.funds.iter().filter(|it| (first..first + 4).contains(&it.year)) {
        let nth = 3 + usize::try_from(it.year - first).unwrap();
        let of_fund = || whole.iter().filter(|row| has(row, &it.fund.title));
        let sum = |kind: &str| of_fund().filter(|row| has(row, kind)).map(|row| money(&row[nth])).sum::<i64>();
        assert_eq!(sum("Cost") - sum("Grants"), it.used, "{} {}", it.fund.id, it.year);
        compared += 1;
    }
    assert!(compared > 4, "funds were compared");
    let net = |rows: &[Vec<Cell>]| rows.iter().filter_map(|row| row.last()).map(money).sum::<i64>();
    let only_net = |rows: Vec<Vec<Cell>>| rows.into_iter().filter(|row| has(row, "Net")).collect::<Vec<_>>();
    let borne = net(&rows("Net for each unit")) + net(&only_net(rows("Units that have not decided")));
    assert_eq!(Some(borne), whole.last().and_then(|row| row.last()).map(money));
}

/// A document in each language.
fn add(document: &Document, about: &str, material: &Material<'_>, papers: &mut BTreeMap<String, String>) {
    for (language, name) in [(Language::Nb, "nb"), (Language::Nn, "nn"), (Language::En, "en")] {
        let text = markdown(document, material, &support::locale_of(language));
        papers.insert(format!("{}{about}.{name}.md", document.name), text);
    }
}

fn markdown(document: &Document, material: &Material<'_>, locale: &Locale) -> String {
    let doc = (document.write)(material, locale);
    let markdown = FORMATS.iter().find(|format| format.name == "markdown").unwrap();
    let mut text = Vec::new();
    (markdown.write)(&doc, locale, &Screen::default(), &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

fn as_of() -> Date {
    "2026-11-23".parse().unwrap()
}

#[test]
fn nordland() {
    Example::open("nordland", ".", "digital-skoleskyss").compare();
}

#[test]
fn lofoten() {
    Example::open("lofoten", "examples/lofoten", "digihelse").compare();
}
