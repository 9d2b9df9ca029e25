//! The one colour of the page, by urgency. Everything else is grey.

use running_hip_pain::Urgency;

/// A colour on light ground and on dark ground. Both have a contrast of at least 4.5 to 1 there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Accent {
    pub(super) light: &'static str,
    pub(super) dark: &'static str,
}

#[rustfmt::skip] // a table
pub(super) const fn accent(urgency: Urgency) -> Accent {
    match urgency {
        Urgency::SelfCare =>  Accent { light: "#1d6b45", dark: "#86d3a8" },
        Urgency::Routine =>   Accent { light: "#1d5a9c", dark: "#94c4ff" },
        Urgency::Soon =>      Accent { light: "#8a4a00", dark: "#ffbe73" },
        Urgency::Urgent =>    Accent { light: "#a82a12", dark: "#ff9f8a" },
        Urgency::Emergency => Accent { light: "#a3001b", dark: "#ff9a9a" },
    }
}
