//! The file of an adopted plan.

use std::{collections::BTreeMap, fmt::Write as _};

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::{
    model::{Date, Id},
    plan::{Figures, Item},
    source::{STRATEGY, Tree},
};

/// The folder of adopted plans.
pub const PLANS: &str = "portfolio/plans";

/// A plan that is put forward under a name.
pub struct Adoption<'a> {
    /// The plan's id.
    pub id: &'a Id,
    /// When it is made.
    pub made: Date,
    /// The scenario that it is made under.
    pub scenario: Option<&'a str>,
    /// The commit that the repository stood at, where there is one.
    pub commit: Option<String>,
    /// What it was made from; see [`digest`].
    pub digest: String,
    /// What it comes to.
    pub figures: &'a Figures<'a, 'a>,
    /// What it leaves out, and why in words.
    pub left_out: Vec<(&'a Id, String)>,
}

#[derive(Serialize)]
struct PlanFile<'a> {
    id: &'a str,
    made: String,
    scenario: Option<&'a str>,
    inputs: InputsFile,
    items: Vec<ItemFile<'a>>,
    left_out: Vec<LeftOutFile<'a>>,
    funds: Vec<FundFile<'a>>,
}

#[derive(Serialize)]
struct InputsFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    commit: Option<String>,
    digest: String,
}

#[derive(Serialize)]
struct ItemFile<'a> {
    measure: &'a str,
    start: i64,
    why: &'static str,
    cost: BTreeMap<i64, i64>,
}

#[derive(Serialize)]
struct LeftOutFile<'a> {
    measure: &'a str,
    why: String,
}

#[derive(Serialize)]
struct FundFile<'a> {
    fund: &'a str,
    year: i64,
    frame: i64,
    used: i64,
}

impl Adoption<'_> {
    /// The file, as it is frozen. None where something cannot be written as YAML, which no plan is known for.
    pub fn text(&self) -> Option<String> {
        let framed = self.figures.funds.iter().filter_map(|it| Some((it, it.frame?)));
        let file = PlanFile {
            id: self.id,
            made: self.made.to_string(),
            scenario: self.scenario,
            inputs: InputsFile { commit: self.commit.clone(), digest: self.digest.clone() },
            items: self.figures.items.iter().map(item).collect(),
            left_out: self.left_out.iter().map(|(id, why)| LeftOutFile { measure: id, why: why.clone() }).collect(),
            funds: framed
                .map(|(it, frame)| FundFile { fund: &it.fund.id, year: it.year, frame, used: it.used })
                .collect(),
        };
        serde_yaml::to_string(&file).ok()
    }
}

fn item<'a>(item: &Item<'_, 'a>) -> ItemFile<'a> {
    let mut cost = BTreeMap::new();
    for (_, year, amount) in item.cost() {
        let sum: &mut i64 = cost.entry(year).or_default();
        *sum = sum.saturating_add(amount);
    }
    ItemFile { measure: &item.measure.value.id, start: item.start, why: item.why.name(), cost }
}

/// What a plan is made from, as one number: `sha256:` of what `sha256sum` prints for strategy.toml and then for every file
/// of measures, sorted by path. None where a file cannot be read.
pub fn digest(tree: &Tree) -> Option<String> {
    let mut files: Vec<String> =
        tree.yaml_files("portfolio/measures").into_iter().map(|(file, _)| file.to_string()).collect();
    files.sort_unstable();
    files.insert(0, STRATEGY.to_owned());
    let mut lines = String::new();
    for file in files {
        let _ = writeln!(lines, "{}  {file}", hexadecimal(&tree.bytes(&file).ok()?));
    }
    Some(format!("sha256:{}", hexadecimal(lines.as_bytes())))
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
