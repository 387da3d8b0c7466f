// Schools and tokens from the command line: the first steps of an installation, before anybody can sign in.
#include <iostream>

#include "app/commands.hpp"
#include "modules/org/api.hpp"
#include "platform/access/tokens.hpp"

namespace truong::app {

namespace {

const Operation by_command{"command-line", {}, {}};
const Actor system_actor{.hat = Hat::system};

std::string id_text(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

Exit add_school(Arguments& arguments, bool as_json) {
    const org::NewSchool wanted{.code = arguments.required("--code"),
                                .name = arguments.required("--name"),
                                .stages = arguments.required("--stage"),
                                .parent_code = arguments.option("--parent")};
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    org::School school;
    installation->store().write(system_actor, by_command,
                                [&](Tx& tx) { school = org::add_school(tx, wanted); });
    const std::string id = id_text("sch", school.id.value);
    std::string json;
    {
        json::Object object(json);
        object.text("id", id);
        object.text("code", school.code);
        object.text("name", school.name);
    }
    std::cout << (as_json ? json : "đã thêm trường / school added: " + school.code + ' ' + id) << '\n';
    return Exit::done;
}

Exit list_schools(Arguments& arguments, bool as_json) {
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    std::vector<org::School> schools;
    installation->store().read(system_actor, by_command,
                               [&](const Reader& reader) { schools = reader.all<org::School>(); });
    std::string json;
    {
        json::Array list(json);
        for (const org::School& school : schools) {
            json::Object object(list.item());
            object.text("id", id_text("sch", school.id.value));
            object.text("code", school.code);
            object.text("name", school.name);
        }
    }
    if (as_json) std::cout << json << '\n';
    for (const org::School& school : schools)
        if (!as_json) std::cout << school.code << '\t' << school.name << '\n';
    return Exit::done;
}

[[noreturn]] void unknown_code(std::string_view option) {
    throw Problem(ProblemKind::invalid, {{.path = std::string(option), .code = "missing_target"}});
}

/// The actor that a token stands for, from the options that describe him.
Actor actor_of(Arguments& arguments, const Reader& reader) {
    Actor actor;
    if (!codecs::store_choice(actor.hat, arguments.required("--hat")) || actor.hat == Hat::none
        || actor.hat == Hat::system)
        throw Usage("--hat staff | guardian | pupil | officer | integration");
    const auto roles = access::parse_roles(arguments.option("--role", ""));
    if (!roles) throw Usage("--role: " + std::string("administrator, principal, clerk, teacher, …"));
    actor.roles = *roles;
    if (const auto code = arguments.option("--school")) {
        const auto school = reader.first<org::School>(where<&org::School::code> == *code);
        if (!school) unknown_code("--school");
        actor.school = school->id;
    }
    const bool inside = actor.hat == Hat::staff || actor.hat == Hat::guardian || actor.hat == Hat::pupil;
    if (inside && !actor.school) throw Usage("--school");
    if (const auto code = arguments.option("--authority")) {
        const auto unit = reader.first<org::Unit>(where<&org::Unit::code> == *code);
        if (!unit) unknown_code("--authority");
        actor.authority = unit->id;
    }
    return actor;
}

Exit add_token(Arguments& arguments, bool as_json) {
    const std::string name = arguments.required("--name");
    const auto installation = open_installation(arguments, Presence::beside);
    access::TokenGrant grant{.name = name};
    constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;
    const int days = arguments.number("--days", 365, 1, 3650);
    grant.expires_at = Instant{machine_clock().ms + days * day_ms};
    installation->store().read(system_actor, by_command,
                               [&](const Reader& reader) { grant.actor = actor_of(arguments, reader); });
    arguments.finish(2);
    const std::string token = access::issue_token(installation->store(), grant);
    std::string json;
    json::Object(json).text("token", token);
    std::cout << (as_json ? json : token) << '\n';
    return Exit::done;
}

Exit list_tokens(Arguments& arguments, bool as_json) {
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    std::string json, text;
    {
        json::Array list(json);
        for (const access::TokenLine& line : access::live_tokens(installation->store())) {
            const std::string until = line.expires_at ? iso_text(*line.expires_at) : "-";
            json::Object object(list.item());
            object.text("name", line.name);
            object.text("hat", line.hat);
            object.text("roles", line.roles);
            object.text("expires_at", until);
            text += line.name + '\t' + line.hat + '\t' + line.roles + '\t' + until + '\n';
        }
    }
    std::cout << (as_json ? json + '\n' : text);
    return Exit::done;
}

Exit revoke_token(Arguments& arguments, bool as_json) {
    const std::string name = arguments.required("--name");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    if (!access::revoke_token(installation->store(), name)) unknown_code("--name");
    std::cout << (as_json ? R"({"revoked":true})" : "đã thu hồi / revoked") << '\n';
    return Exit::done;
}

}  // namespace

Exit school(Arguments& arguments) {
    const std::string verb = arguments.word(1).value_or("");
    if (verb == "export") return export_school(arguments);
    if (verb == "import") return import_school(arguments);
    const bool as_json = arguments.flag("--json");
    if (verb == "add") return add_school(arguments, as_json);
    if (verb == "list") return list_schools(arguments, as_json);
    throw Usage("school add | list | export | import");
}

Exit token(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::string verb = arguments.word(1).value_or("");
    if (verb == "add") return add_token(arguments, as_json);
    if (verb == "list") return list_tokens(arguments, as_json);
    if (verb == "revoke") return revoke_token(arguments, as_json);
    throw Usage("token add | list | revoke");
}

}  // namespace truong::app
