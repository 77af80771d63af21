# What can be wrong with a saved setup
saved-warning-empty = The file of this setup is empty. It starts from the beginning.
saved-warning-not-json = The file of this setup is damaged and could not be read. It starts from the beginning.
saved-warning-not-a-setup = This file is not a saved setup.
saved-warning-newer-version = A newer version of this program saved this setup. You can look at it here, but changes are not saved.
saved-warning-bad-field = One part of this setup could not be read and was left empty: { $field }.
saved-warning-inconsistent = Some steps of this setup did not fit together. They are marked to be checked again.
saved-warning-too-large = The file of this setup is far too large, so it was not read.

# Why a setup could not be saved or opened
store-not-writable = This folder cannot be written to: { $path }. Your changes are kept while the window is open. Make the folder writable, then go on.
store-disk-full = The disk is full. Your changes are kept while the window is open. Free some space, then go on.
store-locked = This setup is already open in another window of this program. Go on there, or close that window first.
store-not-found = This setup is no longer there: { $path }.
store-too-large = The file is too large to be a setup: { $path }.
store-read-only = A newer version of this program saved this setup, so it is not changed here. Use that version to go on.
store-other = The file could not be used: { $path }. { $details }
