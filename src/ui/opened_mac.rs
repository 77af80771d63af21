//! How macOS hands files over: `application:openURLs:`, a message to the application's delegate.
//!
//! The delegate is winit's own; it does not know the message, and winit stops the program when it finds another delegate
//! in its place. So the message is added to winit's class, before the launch ends and the first files come.

use std::path::PathBuf;
use std::ptr::NonNull;
use std::sync::LazyLock;

use block2::RcBlock;
use objc2::ffi::class_addMethod;
use objc2::rc::Retained;
use objc2::runtime::{AnyClass, AnyObject, Imp, NSObjectProtocol, ProtocolObject, Sel};
use objc2::{MainThreadMarker, sel};
use objc2_app_kit::{NSApplication, NSApplicationWillFinishLaunchingNotification};
use objc2_foundation::{NSArray, NSNotification, NSNotificationCenter, NSURL};

use super::opened::Inbox;

static INBOX: LazyLock<Inbox> = LazyLock::new(Inbox::default);

/// Holds the wish to be told when the launch is about to end.
pub struct Listening(
    #[expect(dead_code, reason = "only held")] Retained<ProtocolObject<dyn NSObjectProtocol>>,
);

/// Where the files arrive.
pub fn inbox() -> Inbox {
    INBOX.clone()
}

/// Files arrive from now on. To be called before the event loop is made.
pub fn listen() -> Listening {
    let block = RcBlock::new(|_: NonNull<NSNotification>| add_message());
    #[expect(unsafe_code, reason = "AppKit has no safe way to be told of its launch")]
    // SAFETY: the name is a constant of AppKit; no object and no queue are named, so the block is called on the thread
    // that posts, which is the main one; it captures nothing.
    let token = unsafe {
        NSNotificationCenter::defaultCenter().addObserverForName_object_queue_usingBlock(
            Some(NSApplicationWillFinishLaunchingNotification),
            None,
            None,
            &block,
        )
    };
    Listening(token)
}

/// What `AppKit` calls with `application:openURLs:`.
type Message = extern "C-unwind" fn(&AnyObject, Sel, &NSApplication, &NSArray<NSURL>);

/// Adds `application:openURLs:` to the class of the delegate that winit has set by now.
fn add_message() {
    let Some(main) = MainThreadMarker::new() else { return };
    let app = NSApplication::sharedApplication(main);
    let (Some(delegate), Some(class)) = (app.delegate(), AnyClass::get(c"WinitApplicationDelegate")) else {
        tracing::error!("no delegate takes the files that are opened with the program");
        return;
    };
    #[expect(unsafe_code, reason = "a message cannot be added to a class in any other way")]
    // SAFETY: the class is registered and stays so. The function takes what AppKit sends with this message: receiver,
    // selector, application and array of addresses, none of them null; it returns nothing, and that is what the
    // encoding says. A class that has the message already is left as it is.
    let added = unsafe {
        let called = std::mem::transmute::<Message, Imp>(open_urls);
        let class = std::ptr::from_ref(class).cast_mut();
        class_addMethod(class, sel!(application:openURLs:), called, c"v@:@@".as_ptr())
    };
    tracing::debug!(added = added.as_bool(), "files can be opened with the program");
    // Set once more, it is asked anew what it understands.
    app.setDelegate(Some(&delegate));
}

extern "C-unwind" fn open_urls(
    _delegate: &AnyObject,
    _message: Sel,
    _app: &NSApplication,
    urls: &NSArray<NSURL>,
) {
    let files: Vec<PathBuf> =
        urls.iter().filter(|url| url.isFileURL()).filter_map(|url| url.to_file_path()).collect();
    if !files.is_empty() {
        INBOX.put(files);
    }
}
