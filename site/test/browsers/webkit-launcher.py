"""A window of WebKitGTK that a WebDriver may steer and that keeps its data in a folder.

The browser that comes with the driver is always private and has the page's storage switched off, so nothing would
outlive it. Called by webkit.mjs with: profile folder, downloads folder, file for records, script put into each page.
"""
import json
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

profile, downloads, records, script = sys.argv[1:5]

# Features that Safari has and WebKitGTK keeps off.
WANTED = {"StorageAPI", "StorageAPIEstimate", "FileSystem", "FileSystemWritableStream", "AccessHandle"}


def make_settings():
    settings = WebKit2.Settings()
    # As after a click of a person.
    settings.set_javascript_can_open_windows_automatically(True)
    features = WebKit2.Settings.get_all_features()
    for index in range(features.get_length()):
        feature = features.get(index)
        if feature.get_identifier() in WANTED:
            settings.set_feature_enabled(feature, True)
    return settings


def make_content():
    """The script runs before the page's own and hands over one line of text at a time."""
    content = WebKit2.UserContentManager()
    with open(script, encoding="utf-8") as source:
        content.add_script(WebKit2.UserScript.new(
            source.read(),
            WebKit2.UserContentInjectedFrames.ALL_FRAMES,
            WebKit2.UserScriptInjectionTime.START,
            None,
            None,
        ))
    content.connect("script-message-received::record", write_record)
    content.register_script_message_handler("record")
    return content


def write_record(_content, message):
    write(message.get_js_value().to_string())


def write_request(_view, _resource, request):
    write(json.dumps({"kind": "request", "text": request.get_uri()}))


def write(line):
    with open(records, "a", encoding="utf-8") as out:
        out.write(line + "\n")


def choose_place(download, name):
    download.set_destination(GLib.filename_to_uri(os.path.join(downloads, name), None))
    return True


def start_session(_context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("tanu-tests")
    about.set_version(1, 0, 0)
    session.set_application_info(about)
    session.connect("create-web-view", make_view)


def make_view(*_):
    view = WebKit2.WebView(
        web_context=context,
        settings=settings,
        user_content_manager=content,
        is_controlled_by_automation=True,
    )
    view.connect("create", make_other)
    view.connect("resource-load-started", write_request)
    show(view)
    view.grab_focus()
    return view


def make_other(view, _action):
    """A window that the page opens."""
    other = WebKit2.WebView.new_with_related_view(view)
    show(other)
    return other


def show(view):
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()


settings = make_settings()
content = make_content()
context = WebKit2.WebContext.new_with_website_data_manager(WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(profile, "data"),
    base_cache_directory=os.path.join(profile, "cache"),
))
context.set_automation_allowed(True)
context.connect("download-started", lambda _context, download: download.connect("decide-destination", choose_place))
context.connect("automation-started", start_session)
Gtk.main()
