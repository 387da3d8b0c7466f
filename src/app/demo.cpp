// The demo: data of every module, and a token for each role so that a newcomer can call the API at once.
#include <fcntl.h>
#include <unistd.h>

#include <iostream>

#include "app/commands.hpp"
#include "modules/org/api.hpp"
#include "platform/access/tokens.hpp"

namespace truong::app {

namespace {

const Operation demo_operation{"demo", {}, {}};
const Actor demo_system{.hat = Hat::system};

struct DemoToken {
    std::string_view name;
    Label label;
    Actor actor;
};

/// Who tries the demo: above all schools, above one, and inside one.
std::vector<DemoToken> demo_tokens(const Reader& reader) {
    const auto school = reader.first<org::School>(always());
    if (!school) return {};
    const auto above = org::authorities(reader, {.id = school->id});
    const Id<org::Unit> authority = above.empty() ? Id<org::Unit>{} : above.front().unit_id;
    return {{"administrator",
             {"Quản trị máy chủ", "Administrator of the server"},
             {.hat = Hat::officer, .roles = {Role::administrator}}},
            {"officer",
             {"Cán bộ cấp trên của trường đầu tiên", "Officer above the first school"},
             {.hat = Hat::officer, .authority = authority}},
            {"principal",
             {"Hiệu trưởng trường đầu tiên", "Principal of the first school"},
             {.hat = Hat::staff, .school = school->id, .roles = {Role::principal}}},
            {"teacher",
             {"Giáo viên trường đầu tiên", "Teacher of the first school"},
             {.hat = Hat::staff, .school = school->id, .roles = {Role::teacher}}}};
}

/// Only its owner may read the file: it opens the whole demo.
void write_private(const std::filesystem::path& path, const std::string& text) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool written = file >= 0 && ::write(file, text.data(), text.size()) == std::ssize(text);
    if (file >= 0) ::close(file);
    if (!written) throw std::runtime_error("cannot write " + path.string());
}

std::string issue_demo_tokens(Installation& installation) {
    std::vector<DemoToken> tokens;
    const Store& store = installation.store();
    store.read(demo_system, demo_operation, [&](const Reader& reader) { tokens = demo_tokens(reader); });
    std::string text;
    for (const DemoToken& token : tokens) {
        const std::string secret =
            access::issue_token(store, {.name = "demo-" + std::string(token.name), .actor = token.actor});
        ((((text += secret) += "  ") += token.label.vi) += " / ") += token.label.en;
        text += '\n';
    }
    return text;
}

}  // namespace

Exit demo(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const auto seed = static_cast<std::uint64_t>(arguments.number("--seed", 1, 0, 1'000'000));
    DemoSize size{};
    if (!codecs::store_choice(size, arguments.required("--size")))
        throw Usage("--size none | small | school | ward");
    const auto installation = open_installation(arguments, Presence::alone);
    arguments.finish(1);
    const bool filled = size != DemoSize::none && installation->fill_demo(size, seed);
    const std::filesystem::path file = installation->data() / "demo-tokens.txt";
    if (filled) write_private(file, issue_demo_tokens(*installation));
    if (as_json)
        std::cout << (filled ? R"({"filled":true})" : R"({"filled":false})") << '\n';
    else if (filled)
        std::cout << "đã tạo dữ liệu mẫu; mã truy cập: / demo data made; access tokens: " << file.string()
                  << '\n';
    return Exit::done;
}

}  // namespace truong::app
