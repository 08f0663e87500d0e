//! The script of pages that can be explored, run as it stands on the page: it ranks as the program does, whatever the weights.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the program or the script has failed")]

use std::{collections::BTreeMap, path::Path, process::Command};

use prioritize::{
    load::load,
    locale::Locale,
    model::{Id, Language, Quantity, Strategy, Weight},
    score::{Context, Weighing, default_method, rank},
    source::Tree,
};
use rquickjs::{Runtime, Value};
use scraper::{Html, Selector};
use serde_json::json;

#[path = "support/dice.rs"]
mod dice;
mod support;

use dice::Dice;

/// A page's script with its data, and a browser's document in which there is nothing to show them in.
struct Script {
    context: rquickjs::Context,
}

impl Script {
    fn of(page: &str) -> Self {
        let html = Html::parse_document(page);
        let scripts = Selector::parse("script").unwrap();
        let scripts: Vec<String> = html.select(&scripts).map(|script| script.text().collect()).collect();
        let [data, script] = scripts.as_slice() else { unreachable!("there are {} scripts", scripts.len()) };
        let context = rquickjs::Context::full(&Runtime::new().unwrap()).unwrap();
        let script = Self { context }.with("const document = { querySelectorAll: () => [] };").with(script);
        script
            .with(&format!("const data = {data};"))
            .with("const ranked = data.items.flatMap((item) => item.place ?? []).concat(data.hidden);")
    }

    fn with(self, code: &str) -> Self {
        self.context.with(|context| context.eval::<Value<'_>, _>(code).map(drop)).unwrap();
        self
    }

    /// What an expression is, as JSON.
    fn value(&self, expression: &str) -> serde_json::Value {
        let text: String = self.context.with(|context| context.eval(format!("JSON.stringify({expression})"))).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    /// Ids, ranks and scores by these weights.
    fn ranking(&self, weights: &[f64]) -> Vec<(String, usize, f64)> {
        let weights = serde_json::to_string(weights).unwrap();
        let ranking = format!("ranking(ranked, data.criteria, {weights}).map((it) => [it.id, it.rank, it.score])");
        serde_json::from_value(self.value(&ranking)).unwrap()
    }
}

fn page(folder: &Path, language: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_prioritize"))
        .arg("-C")
        .arg(folder)
        .args(["report", "portfolio", "--format", "html", "--as-of", "2026-11-23", "--time-limit", "2"])
        .args(["--language", language])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Weights for all criteria, some of them nothing; but no family weighs nothing in all.
fn weights(strategy: &Strategy, dice: &mut Dice) -> Vec<f64> {
    let fine = dice.below(2) == 0;
    loop {
        #[expect(clippy::cast_precision_loss, reason = "the numbers are small")]
        let weight =
            |dice: &mut Dice| if fine { dice.below(10_000) as f64 / 100.0 } else { *dice.pick(&[0.0, 1.0, 2.0, 3.0]) };
        let weights: Vec<f64> = strategy.criteria.iter().map(|_| weight(dice)).collect();
        let sum = |parent: &Option<Id>| {
            let family = strategy.criteria.iter().zip(&weights).filter(|(other, _)| other.parent == *parent);
            family.map(|(_, weight)| weight).sum::<f64>()
        };
        if strategy.criteria.iter().all(|criterion| sum(&criterion.parent) > 0.0) {
            return weights;
        }
    }
}

fn agrees(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let script = Script::of(&page(&folder, "nb"));
    let loaded = load(&Tree::at(&folder).unwrap());
    let portfolio = loaded.portfolio.as_ref().unwrap();
    let strategy = &portfolio.strategy.value;
    let expected = |replaced: &BTreeMap<Id, Weight>| -> Vec<(String, usize, f64)> {
        let context = Context::new(portfolio, Weighing::new(strategy, replaced).unwrap(), &loaded.doubtful);
        let ranked = rank(&context, default_method(strategy)).ranked;
        ranked.iter().map(|it| (it.measure.id.to_string(), it.rank, it.score.unwrap())).collect()
    };
    let same = |found: Vec<(String, usize, f64)>, expected: Vec<(String, usize, f64)>, weights: &[f64]| {
        assert!(found.len() > 20);
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!((&found.0, found.1), (&expected.0, expected.1), "by {weights:?}");
            assert!((found.2 - expected.2).abs() <= 1e-9, "{found:?} is not {expected:?} by {weights:?}");
        }
    };
    let own = script.value("data.criteria.map((criterion) => criterion.weight)");
    same(script.ranking(&serde_json::from_value::<Vec<f64>>(own).unwrap()), expected(&BTreeMap::new()), &[]);
    let mut dice = Dice(5);
    let mut ties = 0;
    for _ in 0..300 {
        let weights = weights(strategy, &mut dice);
        let ids = strategy.criteria.iter().map(|criterion| criterion.id.clone());
        let replaced = ids.zip(weights.iter().map(|weight| Weight::Exact(Quantity(*weight)))).collect();
        let (found, expected) = (script.ranking(&weights), expected(&replaced));
        ties += usize::from(expected.windows(2).any(|pair| pair[0].1 == pair[1].1));
        same(found, expected, &weights);
    }
    assert!(ties > 10, "hardly any ties came up");
}

#[test]
fn lofoten() {
    agrees("examples/lofoten");
}

#[test]
fn nordland() {
    agrees(".");
}

#[test]
fn weights_that_are_nothing_rank_nothing() {
    let script = Script::of(&page(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/lofoten"), "nn"));
    assert!(script.value("ranking(ranked, data.criteria, data.criteria.map(() => 0))").is_null());
}

#[test]
fn money_reaches_down_to_the_first_that_costs_more_than_is_left() {
    let script = Script::of(&page(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/lofoten"), "en"));
    let reach = |money: &str| script.value(&format!("reach([5, 3, 1].map((cost) => ({{ cost }})), {money})"));
    assert_eq!(reach("4"), json!({"count": 0, "cost": 0}));
    // There would be room for the third, but the line is drawn before the second.
    assert_eq!(reach("7"), json!({"count": 1, "cost": 5}));
    assert_eq!(reach("8"), json!({"count": 2, "cost": 8}));
    assert_eq!(reach("Infinity"), json!({"count": 3, "cost": 9}));
}

#[test]
fn figures_are_written_as_the_program_writes_them() {
    for (language, name) in [(Language::Nb, "nb"), (Language::Nn, "nn"), (Language::En, "en")] {
        let script = Script::of(&page(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/lofoten"), name));
        let locale: Locale = support::locale_of(language);
        let mut dice = Dice(9);
        for _ in 0..200 {
            let digits = u32::try_from(dice.below(14)).unwrap();
            let whole = i64::try_from(dice.below(usize::pow(10, digits))).unwrap();
            let found = script.value(&format!("figure({whole}, 0, data)"));
            assert_eq!(found.as_str(), Some(&*locale.count(whole)), "{whole}");
            let money = script.value(&format!("fill(Object.fromEntries(data.words).money, {{ figure: {found} }})"));
            assert_eq!(money.as_str(), Some(&*locale.money(whole)));
            // A tenth that is nothing is left out.
            #[expect(clippy::cast_precision_loss, reason = "the numbers are small")]
            let tenths = dice.below(1001) as f64 / 10.0;
            let found = script.value(&format!("figure({tenths}, 1, data)"));
            assert_eq!(found.as_str(), Some(&*locale.number(tenths, u8::from(tenths.fract() > 0.0))));
        }
    }
}
