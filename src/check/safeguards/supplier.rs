//! Who delivers what a measure buys.

use crate::model::Measure;

/// The supplier, where one has been chosen.
pub(super) fn supplier(measure: &Measure) -> Option<&str> {
    let supplier = measure.procurement.as_ref()?.supplier.as_deref()?.trim();
    (!supplier.is_empty()).then_some(supplier)
}
