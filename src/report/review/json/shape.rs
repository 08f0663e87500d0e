//! The fields of `prioritize.review/1`.

use serde::Serialize;
use serde_json::Value as Json;

#[derive(Serialize)]
pub(super) struct ReviewJson<'v> {
    pub(super) format: &'static str,
    pub(super) before: Option<&'v str>,
    pub(super) after: Option<&'v str>,
    pub(super) unread: Vec<UnreadJson<'v>>,
    pub(super) strategy: Vec<FieldJson>,
    pub(super) measures: RecordsJson<'v>,
    pub(super) decisions: RecordsJson<'v>,
    pub(super) plans: RecordsJson<'v>,
    pub(super) systems: RecordsJson<'v>,
    pub(super) ranks: Option<Vec<RankJson<'v>>>,
    pub(super) plan: Option<PlanJson<'v>>,
    pub(super) money: Vec<MoneyJson<'v>>,
    pub(super) people: Vec<PeopleJson<'v>>,
    pub(super) benefits: Vec<BenefitJson<'v>>,
    pub(super) problems: ProblemsJson<'v>,
    pub(super) governance: Vec<ConcernJson>,
}

#[derive(Serialize)]
pub(super) struct UnreadJson<'v> {
    pub(super) file: &'v str,
    pub(super) version: &'static str,
}

#[derive(Serialize)]
pub(super) struct FieldJson {
    pub(super) field: String,
    pub(super) before: Json,
    pub(super) after: Json,
}

#[derive(Serialize)]
pub(super) struct RecordsJson<'v> {
    pub(super) added: Vec<&'v str>,
    pub(super) removed: Vec<&'v str>,
    pub(super) changed: Vec<ChangedJson<'v>>,
}

#[derive(Serialize)]
pub(super) struct ChangedJson<'v> {
    pub(super) id: &'v str,
    pub(super) fields: Vec<FieldJson>,
}

#[derive(Serialize)]
pub(super) struct RankJson<'v> {
    pub(super) id: &'v str,
    pub(super) before: Option<usize>,
    pub(super) after: Option<usize>,
    pub(super) score_before: Option<f64>,
    pub(super) score_after: Option<f64>,
}

#[derive(Serialize)]
pub(super) struct PlanJson<'v> {
    pub(super) status_before: &'static str,
    pub(super) status_after: &'static str,
    pub(super) entered: Vec<ShiftJson<'v>>,
    pub(super) left: Vec<ShiftJson<'v>>,
    pub(super) moved: Vec<ShiftJson<'v>>,
    pub(super) attribution: &'static str,
    pub(super) value_before: Option<f64>,
    pub(super) value_after: Option<f64>,
    pub(super) npv_before: Option<i64>,
    pub(super) npv_after: Option<i64>,
    pub(super) one_off_cost_before: Option<i64>,
    pub(super) one_off_cost_after: Option<i64>,
}

#[derive(Serialize)]
pub(super) struct ShiftJson<'v> {
    pub(super) id: &'v str,
    pub(super) before: Option<i64>,
    pub(super) after: Option<i64>,
    pub(super) because: Vec<&'v str>,
}

#[derive(Default, Serialize)]
pub(super) struct MoneyJson<'v> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fund: Option<&'v str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<&'v str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cost_key: Option<&'v str>,
    pub(super) year: i64,
    pub(super) before: i64,
    pub(super) after: i64,
    pub(super) frame_before: Option<i64>,
    pub(super) frame_after: Option<i64>,
}

#[derive(Serialize)]
pub(super) struct PeopleJson<'v> {
    pub(super) role: &'v str,
    pub(super) year: i64,
    pub(super) before: f64,
    pub(super) after: f64,
    pub(super) capacity_before: Option<f64>,
    pub(super) capacity_after: Option<f64>,
}

#[derive(Serialize)]
pub(super) struct BenefitJson<'v> {
    #[serde(rename = "type")]
    pub(super) kind: &'v str,
    pub(super) before: f64,
    pub(super) after: f64,
}

#[derive(Serialize)]
pub(super) struct ProblemsJson<'v> {
    pub(super) new: Vec<ProblemJson<'v>>,
    pub(super) solved: Vec<ProblemJson<'v>>,
}

#[derive(Serialize)]
pub(super) struct ProblemJson<'v> {
    pub(super) rule: &'static str,
    pub(super) level: &'static str,
    pub(super) message: &'v str,
    pub(super) file: &'v str,
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) measure: Option<&'v str>,
}

#[derive(Serialize)]
pub(super) struct ConcernJson {
    pub(super) kind: &'static str,
    pub(super) id: String,
    pub(super) message: String,
}
