//! Whether figures make sense.

pub(super) mod range_out_of_order;
