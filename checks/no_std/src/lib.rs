//! Builds only if neither the crate nor anything below it needs `std`: this library brings its own panic handler, which
//! clashes with that of `std`. Works on any host, without another target.
#![no_std]

use core::alloc::{GlobalAlloc, Layout};

use running_hip_pain::{Age, Case, Urgency, assess};

struct NoHeap;

// SAFETY: it gives out no memory at all.
unsafe impl GlobalAlloc for NoHeap {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static NO_HEAP: NoHeap = NoHeap;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// An assessment without a heap. Returns 0 for self-care to 4 for an emergency.
#[unsafe(no_mangle)]
pub extern "C" fn urgency_of_age(years: u8) -> u8 {
    match Case::builder(Age::from(years)).build() {
        Ok(case) => assess(&case).urgency() as u8,
        Err(_) => Urgency::Emergency as u8,
    }
}
