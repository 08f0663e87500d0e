//! Whether the costs are all there, and the money for them.

pub(super) mod demand;

pub(super) mod cost_phase_missing;
pub(super) mod no_running_cost;
pub(super) mod no_training_cost;
pub(super) mod funding_gap;
pub(super) mod external_funding_not_granted;
pub(super) mod frame_exceeded;
pub(super) mod over_frame_without_route;
pub(super) mod margin_too_small;
