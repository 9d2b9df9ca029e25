//! An assessment as output: keys and numbers, no text. Fields are added, never renamed.

use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Assessment, Conclusion, Raised, RaisedBy};
use crate::vocabulary::{Condition, Fact};

impl Serialize for Assessment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let triage = self.triage();
        let mut out = serializer.serialize_struct("Assessment", 16)?;
        out.serialize_field("knowledge", &self.knowledge())?;
        out.serialize_field("urgency", &triage.urgency)?;
        out.serialize_field("urgency_if_clear", &triage.urgency_if_clear)?;
        out.serialize_field("provisional", &triage.provisional)?;
        out.serialize_field("running", &triage.running)?;
        out.serialize_field("open", &triage.open().collect::<Vec<_>>())?;
        out.serialize_field("open_facts", &triage.open_facts())?;
        out.serialize_field("raised", &triage.raised().collect::<Vec<_>>())?;
        out.serialize_field("conclusion", &self.conclusion())?;
        out.serialize_field("often_together", &self.often_together().map(|pair| pair.both).collect::<Vec<_>>())?;
        out.serialize_field("outside", &self.outside())?;
        out.serialize_field("families", self.families())?;
        out.serialize_field("ranking", self.ranking())?;
        out.serialize_field("contributors", &self.contributors().collect::<Vec<_>>())?;
        out.serialize_field("watch", &self.watch().map(|ranked| ranked.condition).collect::<Vec<_>>())?;
        out.serialize_field("reported_without_answer", &self.case().reported_without_answer())?;
        out.end()
    }
}

impl Serialize for Raised {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, by) = match self.by {
            RaisedBy::RedFlag(flag) => ("red_flag", flag.key()),
            RaisedBy::Danger(condition) => ("danger", condition.key()),
            RaisedBy::Course(sign) => ("course", sign.key()),
        };
        let mut out = serializer.serialize_struct("Raised", 4)?;
        out.serialize_field("kind", kind)?;
        out.serialize_field("by", by)?;
        out.serialize_field("urgency", &self.urgency)?;
        out.serialize_field("facts", &self.facts)?;
        out.end()
    }
}

impl Serialize for Conclusion<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, causes, separated_by): (_, Vec<Condition>, Option<Fact>) = match self {
            Conclusion::Leads(leader) => ("leads", [leader.condition].into(), None),
            Conclusion::Tied { between, separated_by } => {
                ("tied", between.iter().map(|ranked| ranked.condition).collect(), *separated_by)
            }
            Conclusion::TooLittleKnown => ("too_little_known", Vec::new(), None),
        };
        let mut out = serializer.serialize_struct("Conclusion", 3)?;
        out.serialize_field("kind", kind)?;
        out.serialize_field("causes", &causes)?;
        out.serialize_field("separated_by", &separated_by)?;
        out.end()
    }
}
