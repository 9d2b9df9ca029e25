//! `assess` takes nothing from the heap, as a counting allocator shows.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use running_hip_pain::{Answer, Case, assess};

struct Counting;

thread_local! {
    // Per thread: the test harness allocates on others at any time.
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: it passes every request on to the system allocator and only counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn allocations_of<T>(work: impl FnOnce() -> T) -> (usize, T) {
    let before = ALLOCATIONS.with(Cell::get);
    let result = work();
    (ALLOCATIONS.with(Cell::get) - before, result)
}

#[test]
fn assess_allocates_nothing() {
    assert!(allocations_of(|| vec![0_u8; 64]).0 > 0, "the allocator counts");
    let mut case = Case::builder(18..=52).days(40).pain(6).build().expect("a case");
    let facts: Vec<_> = running_hip_pain::Fact::all().collect();
    for (i, fact) in facts.into_iter().enumerate() {
        let answer = if i % 2 == 0 { Answer::Present } else { Answer::Absent };
        case = case.with(fact, answer).unwrap_or(case);
    }
    for case in [Case::builder(30).build().expect("a case"), case] {
        let (count, assessment) = allocations_of(|| assess(&case));
        assert_eq!(count, 0);
        let (count, _) = allocations_of(|| {
            (
                assessment.urgency(),
                assessment.triage().raised().count(),
                matches!(assessment.conclusion(), running_hip_pain::Conclusion::TooLittleKnown),
            )
        });
        assert_eq!(count, 0, "reading it allocates nothing either");
    }
}
