// Upkeep of the files from the command line, beside a running server.
#include <iostream>

#include "app/commands.hpp"
#include "modules/files/api.hpp"

namespace truong::app {

namespace {

bool go_on(std::int64_t, std::int64_t) { return true; }

void list(const char* title, const std::vector<std::string>& names) {
    for (const std::string& name : names) std::cout << title << ": " << name << '\n';
}

Exit check_files(const Store& store, bool as_json) {
    const truong::files::Checked checked = truong::files::check_contents(store, go_on);
    if (as_json) {
        std::cout << truong::files::json_of(checked) << '\n';
    } else {
        list("mất / missing", checked.missing);
        list("hỏng / damaged", checked.damaged);
        list("lạ / unknown", checked.unknown);
        std::cout << "đã đọc / read: " << checked.contents << ", lỗi / faults: " << checked.faults << '\n';
    }
    return checked.faults == 0 ? Exit::done : Exit::failed;
}

Exit collect_files(const Store& store, bool as_json) {
    const truong::files::Collected collected = truong::files::collect(store, go_on);
    if (as_json)
        std::cout << truong::files::json_of(collected) << '\n';
    else
        std::cout << "tệp gửi dở / uploads: " << collected.uploads
                  << ", phần thừa / leftovers: " << collected.leftovers
                  << ", nội dung / contents: " << collected.contents << '\n';
    return Exit::done;
}

}  // namespace

Exit files(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::string word = arguments.word(1).value_or("");
    if (word != "check" && word != "collect") throw Usage("files check | files collect");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const Store& store = installation->store();
    return word == "check" ? check_files(store, as_json) : collect_files(store, as_json);
}

}  // namespace truong::app
