//! What is urgent: red flags, the course of the complaint, the questions that must be answered first, and the signs to
//! watch for.

mod course;
mod red_flags;
mod safety_questions;
mod schema;
mod sets;
mod thinks_of;
mod warnings;

pub use course::{COURSE_RULES, CourseSign, SPEAKS_FOR_HARMLESS, STOP_RUNNING};
pub use red_flags::{RED_FLAG_RULES, RedFlag};
pub(crate) use safety_questions::SAFETY_FACTS;
pub use safety_questions::{SAFETY_QUESTIONS, SafetyEntry, SafetyQuestion};
pub use schema::{Clause, Pattern, Rule};
pub use warnings::{WARNINGS, Warning, WarningEntry};
