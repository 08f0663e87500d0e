//! Whether those who shall do the work have the time, and have said yes.

pub(super) mod role_overloaded;
pub(super) mod key_person_overloaded;
pub(super) mod own_effort_uncommitted;
pub(super) mod participant_undecided;
