//! How files call each other by their ids.

pub(super) mod id_differs_from_file;
pub(super) mod duplicate_id;
pub(super) mod dangling_reference;
pub(super) mod dependency_cycle;
pub(super) mod depends_on_dropped;

mod references;
mod targets;
