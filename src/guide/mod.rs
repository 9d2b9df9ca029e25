//! How to build on this crate, one step a page.
//!
//! | page | when |
//! |---|---|
//! | [`first_answer`] | first of all: from a few answers to an urgency, causes and a page |
//! | [`fields_to_ask_first`] | you design a form, and want to know what matters |
//! | [`storing`] | a case is kept, edited, and looked at again weeks later |
//! | [`interview`] | the crate is to choose the questions |
//! | [`plan`] | what to do, and what to leave out |
//! | [`follow_up`] | on which days, and whether to go on |
//! | [`run_log`] | the app has the runner's runs |
//! | [`own_words`] | your own phrases, another language, your own layout |
#![cfg_attr(feature = "serde", doc = "| [`backend`] | JSON in and out, untrusted input |")]
//! | [`safety`] | before anybody acts on a result |
//!
//! Every program on these pages is run by the tests.

#[doc = include_str!("first_answer.md")]
pub mod first_answer {}

#[doc = include_str!("fields_to_ask_first.md")]
pub mod fields_to_ask_first {}

#[doc = include_str!("storing.md")]
pub mod storing {}

#[doc = include_str!("interview.md")]
pub mod interview {}

#[doc = include_str!("plan.md")]
pub mod plan {}

#[doc = include_str!("follow_up.md")]
pub mod follow_up {}

#[doc = include_str!("run_log.md")]
pub mod run_log {}

#[doc = include_str!("own_words.md")]
pub mod own_words {}

#[cfg(feature = "serde")]
#[doc = include_str!("backend.md")]
pub mod backend {}

#[doc = include_str!("safety.md")]
pub mod safety {}
