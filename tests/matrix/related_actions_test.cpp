// Every action that writes, called by everybody who must not: refused, and nothing is written. Who may is
// what the page says of the entity that it writes, or what stands in the table below.
#include "base/text.hpp"
#include "catalog/routes.hpp"
#include "tests/matrix/related_world.hpp"
#include "tests/roundtrip/maker.hpp"

namespace truong::test {
namespace {

using May = bool (*)(const Visitor&);

bool signed_in(const Visitor& visitor) { return visitor.actor.hat != Hat::none; }
bool works(const Visitor& visitor) {
    return visitor.actor.hat == Hat::staff || visitor.actor.hat == Hat::officer;
}
bool has_person(const Visitor& visitor) {
    return visitor.actor.hat == Hat::staff || visitor.actor.hat == Hat::guardian
           || visitor.actor.hat == Hat::pupil;
}
template <Role... roles> bool holds_one(const Visitor& visitor) {
    return visitor.actor.hat == Hat::staff && (visitor.actor.roles.has(roles) || ...);
}
bool keeps_records(const Visitor& visitor) {
    return holds_one<Role::principal, Role::vice_principal, Role::clerk>(visitor);
}
bool keeps_contacts(const Visitor& visitor) {
    return keeps_records(visitor) || visitor.stands.contains("Giáo viên chủ nhiệm của học sinh");
}
bool runs_server(const Visitor& visitor) {
    return visitor.actor.hat == Hat::officer && visitor.actor.roles.has(Role::administrator);
}
bool looks_after_jobs(const Visitor& visitor) {
    return runs_server(visitor) || holds_one<Role::principal, Role::technician>(visitor);
}
bool imports_files(const Visitor& visitor) {
    return keeps_records(visitor) || holds_one<Role::technician>(visitor);
}
bool moves_pupil(const Visitor& visitor) {
    return keeps_records(visitor) || visitor.stands.contains("Giám hộ có toàn quyền nuôi dưỡng");
}
/// Of those decisions only: what other authorities entered does not exist for an officer.
bool decides_units(const Visitor& visitor) {
    return runs_server(visitor)
           || (visitor.actor.hat == Hat::officer && visitor.actor.authority
               && !visitor.actor.roles.has(Role::appraiser));
}
bool of_a_family(const Visitor& visitor) {
    return visitor.actor.hat == Hat::guardian || visitor.actor.hat == Hat::pupil;
}
bool merges_records(const Visitor& visitor) { return keeps_records(visitor) || runs_server(visitor); }
/// Whose task it is reports on it as well; nobody here does one.
bool leads_school(const Visitor& visitor) {
    return holds_one<Role::principal, Role::vice_principal>(visitor);
}
bool nobody(const Visitor&) { return false; }
/// Nobody of the world sits in a council or owns a criterion.
bool leads_whole_school(const Visitor& visitor) { return !visitor.actor.campus && leads_school(visitor); }
bool keeps_evidence(const Visitor& visitor) {
    return leads_whole_school(visitor) || holds_one<Role::clerk>(visitor);
}

struct Action {
    std::string_view path;
    std::string_view writes;  // the table whose write rule says who may; empty: `may` says it
    May may = nullptr;
    std::string_view body;  // valid for who may; empty: any
};

constexpr Action actions[] = {
    {"platform/change-sets/{id}/undo", "people_pupil_profile"},
    {"platform/jobs/{id}/cancel", {}, looks_after_jobs},
    {"platform/jobs/{id}/replay", {}, looks_after_jobs},
    {"platform/undelivered/{id}/replay", {}, runs_server},
    {"org/schools/add", "org_school"},
    {"people/pupils/register", "people_pupil", nullptr, R"({"full_name": "Lý Thị Hoa"})"},
    {"people/pupils/change-state", "people_pupil_status", nullptr,
     R"({"pupil_id": "@pupil", "state": "reserved", "day": "2026-12-20"})"},
    {"people/staff-members/register", "people_staff_member", nullptr,
     R"({"full_name": "Lý Văn Minh", "kind": "teacher"})"},
    {"people/guardianships/register", "people_guardianship", nullptr,
     R"({"full_name": "Lý Thị Lan", "pupil_id": "@pupil", "kinship": "other"})"},
    {"people/guardianships/{id}/contact", {}, keeps_contacts, R"({"occupation": "Làm ruộng"})"},
    {"people/verifications/verify", "people_verification", nullptr,
     R"({"person_id": "@person", "field": "full_name", "level": "paper_seen"})"},
    {"people/cards/read", {}, keeps_records, R"({"text": "0|1"})"},
    {"people/duplicate-pairs/{id}/tell-apart", {}, keeps_records, R"({"reason": "Hai anh em sinh đôi"})"},
    {"people/duplicate-pairs/{id}/reopen", {}, keeps_records, R"({"reason": "Xem lại từ đầu"})"},
    {"files/uploads", {}, signed_in},
    {"files/checks", {}, runs_server},
    {"accounts/accounts/{id}/correct", "accounts_account", nullptr, R"({"language": "en"})"},
    {"integrations/web-hooks/add", "integrations_web_hook"},
    {"integrations/web-hooks/{id}/change", "integrations_web_hook"},
    {"integrations/web-hooks/{id}/end", "integrations_web_hook"},
    {"integrations/web-hooks/{id}/test", "integrations_web_hook"},
    {"privacy/consents/record-paper", {}, keeps_records},
    {"privacy/data-requests/ask", {}, has_person},
    {"privacy/data-requests/{id}/acknowledge", {}, keeps_records},
    {"privacy/data-requests/{id}/extend", {}, holds_one<Role::principal>},
    {"privacy/data-requests/{id}/prepare", {}, keeps_records},
    {"privacy/data-requests/{id}/finish", {}, holds_one<Role::principal>},
    {"privacy/data-requests/{id}/refuse", {}, holds_one<Role::principal>},
    {"privacy/restrictions/{id}/lift", {}, holds_one<Role::principal>},
    {"privacy/retention-rules/set", {}, runs_server},
    // What is written for oneself: the rows that the paths name are somebody else's.
    {"workspace/records/{record}/notes", {}, works},
    {"workspace/notes/{id}/edit", {}, nobody},
    {"workspace/notes/{id}/end", {}, nobody},
    {"workspace/records/{record}/attachments", {}, works},
    {"workspace/attachments/{id}/end", {}, nobody},
    {"workspace/records/{record}/todos", {}, works},
    {"workspace/todos/{id}/edit", {}, nobody},
    {"workspace/todos/{id}/mark", {}, keeps_records},
    {"workspace/todos/{id}/end", {}, nobody},
    {"workspace/views", {}, signed_in},
    {"workspace/views/{id}/edit", {}, nobody},
    {"workspace/views/{id}/end", {}, nobody},
    {"quality/accept", "quality_accepted_finding", nullptr,
     R"({"record": "@pupil", "code": "@code", "field": "@field", "reason": "Đã đối chiếu giấy khai sinh"})"},
    {"quality/accepted/{id}/withdraw", "quality_accepted_finding"},
    {"quality/refresh", {}, keeps_records, "{}"},
    {"custom/own-fields/add", "custom_own_field", nullptr,
     R"({"entity": "people_pupil", "label_vi": "Điểm đón xe", "kind": "text"})"},
    {"imports/imports/begin", {}, imports_files},
    {"imports/imports/{id}/look", {}, imports_files},
    {"imports/imports/{id}/apply", {}, imports_files},
    {"imports/imports/{id}/undo", {}, imports_files},
    {"imports/imports/{id}/correct", {}, imports_files},
    {"imports/imports/{id}/leave-out", {}, imports_files},
    {"people/pupils/{id}/reserve", "people_pupil_status"},
    {"people/pupils/{id}/leave", "people_pupil_status"},
    {"classes/enrolments/{id}/resume", "classes_enrolment"},
    {"classes/enrolments/{id}/repeat", "classes_enrolment"},
    {"transfers/transfers/apply", {}, moves_pupil, R"({"pupil_id": "@pupil", "to_school": "THCS Xa"})"},
    {"transfers/transfers/receive",
     {},
     keeps_records,
     R"({"full_name": "Lý Thị Hồng", "birth_date": "2015-01-02", "from_school": "THCS Xa"})"},
    {"transfers/transfers/{id}/accept", {}, keeps_records},
    {"transfers/transfers/{id}/refuse", {}, keeps_records},
    {"transfers/transfers/{id}/release", {}, keeps_records},
    {"transfers/transfers/{id}/note-papers", {}, keeps_records},
    {"transfers/transfers/{id}/enrol", {}, keeps_records},
    {"transfers/transfers/{id}/close", {}, keeps_records},
    {"transfers/transfers/{id}/withdraw", {}, keeps_records},
    {"transfers/transfers/{id}/take-back", {}, keeps_records},
    {"reorganisation/decisions/enter", {}, decides_units},
    {"reorganisation/decisions/enter",
     {},
     decides_units,
     R"({"number": "1/QĐ", "signed_on": "2026-11-01", "effective_on": "2026-12-01", "decided_by": "UBND"})"},
    {"reorganisation/decisions/{id}/add-line", {}, runs_server},
    {"reorganisation/decision-lines/{id}/remove", {}, runs_server},
    {"reorganisation/decisions/{id}/apply", {}, runs_server},
    {"reorganisation/decisions/{id}/undo", {}, runs_server},
    {"reorganisation/open-matters/{id}/settle", {}, runs_server},
    {"families/confirmation-rounds/open",
     {},
     keeps_records,
     R"({"name": "Xác nhận đầu năm", "closes_on": "2026-12-20"})"},
    {"families/confirmation-rounds/{id}/add-class", {}, keeps_records},
    {"families/confirmation-rounds/{id}/close", {}, keeps_records},
    {"families/confirmation-rounds/{id}/extend", {}, keeps_records},
    {"families/confirmations/confirm", {}, of_a_family},
    {"families/confirmations/take-back", {}, of_a_family},
    {"families/letter-batches/prepare", {}, keeps_contacts, R"({"pupil_id": "@pupil"})"},
    {"families/letter-batches/prepare-chosen", {}, keeps_contacts},
    {"families/change-proposals/propose", {}, of_a_family},
    {"families/change-proposals/{id}/attach", {}, of_a_family},
    {"families/change-proposals/{id}/withdraw", {}, of_a_family},
    {"families/change-proposals/{id}/accept", {}, keeps_contacts},
    {"families/change-proposals/{id}/refuse", {}, keeps_contacts},
    {"families/proposed-values/{id}/accept", {}, keeps_contacts},
    {"families/proposed-values/{id}/refuse", {}, keeps_contacts},
    {"rollover/plans/begin", {}, keeps_records, "{}"},
    {"rollover/plans/{id}/propose", {}, keeps_records},
    {"rollover/plans/{id}/apply", {}, holds_one<Role::principal, Role::vice_principal>},
    {"rollover/plans/{id}/undo", {}, holds_one<Role::principal, Role::vice_principal>},
    {"rollover/plans/{id}/discard", {}, keeps_records},
    {"printouts/cards/issue", {}, keeps_contacts, R"({"pupil_id": "@pupil"})"},
    {"printouts/cards/{id}/revoke", "printouts_card"},
    {"printouts/cards/{id}/reissue", "printouts_card"},
    {"printouts/letter-templates/{id}/send", {}, keeps_contacts, R"({"pupil_id": "@pupil"})"},
    {"printouts/letter-templates/copy-samples", "printouts_letter_template", nullptr, R"({"again": true})"},
    {"printouts/register/number", {}, keeps_records, "{}"},
    {"office/documents/draft", "office_document"},
    {"office/documents/{id}/correct", "office_document"},
    {"office/documents/{id}/discard", "office_document"},
    {"office/documents/register-arrival", "office_document"},
    {"office/documents/{id}/correct-arrival", "office_document"},
    {"office/documents/{id}/issue", "office_document"},
    {"office/documents/{id}/recall", "office_document"},
    {"office/documents/{id}/replace", "office_document"},
    {"office/documents/{id}/review", "office_document"},
    {"office/documents/{id}/forward", "office_document"},
    {"office/documents/{id}/settle", "office_document"},
    {"office/documents/{id}/ask-reading", "office_reading_request"},
    {"office/documents/{id}/remind", "office_reading_request"},
    {"office/reading-requests/{id}/confirm", {}, nobody},
    {"office/reading-requests/{id}/remind", "office_reading_request"},
    {"office/bodies/form", "office_body"},
    {"office/meetings/record", "office_meeting"},
    {"office/number-counters/continue", "office_number_counter", nullptr, R"({"sequence": "QD", "last": 5})"},
    {"planning/action-plans/from-template", "planning_action_plan", nullptr,
     R"({"template_code": "online"})"},
    {"planning/action-plans/{id}/activate", "planning_action_plan"},
    {"planning/action-plans/{id}/close", "planning_action_plan"},
    {"planning/action-plans/{id}/reopen", "planning_action_plan"},
    {"planning/action-plans/{id}/copy", "planning_action_plan"},
    {"planning/plan-tasks/{id}/report", {}, leads_school},
    {"planning/plan-tasks/{id}/take-back", {}, leads_school},
    {"planning/plan-tasks/{id}/close", "planning_plan_task"},
    {"planning/plan-tasks/{id}/reopen", "planning_plan_task"},
    {"planning/plan-tasks/{id}/assign", "planning_plan_task"},
    {"planning/period-reports/write", "planning_period_report"},
    {"planning/period-reports/{id}/rewrite", "planning_period_report"},
    {"planning/period-reports/{id}/submit", "planning_period_report"},
    {"planning/period-reports/{id}/discard", "planning_period_report"},
    {"readiness/declarations/attest", "readiness_declaration"},
    {"readiness/declarations/attest-together", "readiness_declaration"},
    {"readiness/declarations/{id}/withdraw", "readiness_declaration"},
    {"readiness/snapshots/take",
     {},
     holds_one<Role::principal, Role::vice_principal, Role::administrator>,
     R"({"framework": "THS"})"},
    {"readiness/frameworks/copy", {}, decides_units, R"({"code": "THS", "version": "2"})"},
    {"readiness/frameworks/check", {}, decides_units, R"({"content": "{}"})"},
    // The draft that the paths name is another authority's.
    {"readiness/frameworks/{id}/edit", {}, nobody},
    {"readiness/frameworks/{id}/try", {}, nobody},
    {"readiness/frameworks/{id}/enact", {}, nobody},
    {"readiness/frameworks/{id}/retire", {}, nobody},
    {"readiness/frameworks/{id}/drop", {}, nobody},
    {"merging/merges/begin", {}, merges_records},
    {"merging/merges/{id}/undo", {}, merges_records},
    {"merging/splits/begin",
     {},
     keeps_records,
     R"({"pupil_id": "@pupil", "full_name": "Lý Thị Năm", "reason": "Hai em ghi một hồ sơ"})"},
    {"dossier/evidences/add",
     {},
     keeps_evidence,
     R"({"title": "Trang công khai", "url": "https://truong.example.vn", "doc_type": "web",)"
     R"( "framework_code": "THS", "node_code": "5.3"})"},
    {"dossier/evidences/{id}/correct", {}, keeps_evidence},
    {"dossier/evidences/{id}/link", {}, keeps_evidence},
    {"dossier/evidences/{id}/unlink", {}, keeps_evidence},
    {"dossier/evidences/{id}/withdraw", {}, keeps_evidence},
    {"dossier/self-assessments/begin", {}, leads_whole_school},
    {"dossier/self-assessments/{id}/choose-group", {}, leads_whole_school},
    {"dossier/self-assessments/{id}/choose-owner", {}, leads_whole_school},
    {"dossier/self-assessments/{id}/write-criterion", {}, leads_whole_school},
    {"dossier/self-assessments/{id}/write-standard", {}, leads_whole_school},
    {"dossier/self-assessments/{id}/write", {}, leads_whole_school},
    {"dossier/self-assessments/{id}/confirm-criteria", {}, holds_one<Role::principal>},
    {"dossier/self-assessments/{id}/confirm", {}, holds_one<Role::principal>},
    {"dossier/self-assessments/{id}/freeze", {}, holds_one<Role::principal>},
    {"dossier/self-assessments/{id}/submit", {}, holds_one<Role::principal>},
    {"dossier/self-assessments/{id}/reopen", {}, holds_one<Role::principal>},
    {"dossier/self-assessments/{id}/package", {}, leads_whole_school},
    {"dossier/push-receivers/add", {}, leads_whole_school},
    {"dossier/push-receivers/{id}/change", {}, leads_whole_school},
    {"dossier/push-receivers/{id}/push", {}, leads_whole_school},
};

void replace(std::string& text, std::string_view what, const std::string& by) {
    if (const std::size_t at = text.find(what); at != std::string::npos) text.replace(at, what.size(), by);
}

class RelatedActions : public Related {
protected:
    RelatedActions() {
        const auto account = maker.id(*world.catalog().find_table("accounts_account"));
        for (Visitor& visitor : visitors) visitor.actor.account = {account};
    }
    static std::string id_text(const Entity& entity, std::int64_t id) {
        std::string text;
        append_id(text, entity.prefix, id);
        return text;
    }
    std::string text_of(const Entity& entity) {
        return id_text(entity, covered(entity) ? line_of(entity).id : maker.id(entity));
    }
    /// Who wrote the profile of the pupil of 6A1.
    std::string change_set() {
        const Line& line = line_of(*world.catalog().find_table("people_pupil_profile"));
        return id_of("chg", world.number("select max(change_set_id) from change_log where entity = "
                                         "'people_pupil_profile' and row_id = ?",
                                         {line.id}));
    }
    static std::string id_of(std::string_view prefix, std::int64_t id) {
        std::string text;
        append_id(text, prefix, id);
        return text;
    }
    /// The address with a row that is there, so that a refusal says something.
    std::string address(const std::string& path, const Route& route) {
        std::string text = "POST /api/v1/" + path;
        replace(text, "{record}", pupil_text());
        if (text.find("{id}") == std::string::npos) return text;
        const Field* field = world.catalog().of(route.input).find("id");
        const Entity* target = field ? field->target : nullptr;
        replace(text, "{id}",
                target                                     ? text_of(*target)
                : path.starts_with("platform/change-sets") ? change_set()
                                                           : "1");
        return text;
    }
    std::string pupil_text() {
        return id_text(world.catalog().of(type_key<people::Pupil>()), own.pupil.id.value);
    }
    std::string body(const Action& action) {
        std::string text(action.body.empty() ? "{}" : action.body);
        replace(text, "@pupil", pupil_text());
        replace(text, "@person", id_of("per", own.pupil.person_id.value));
        if (text.find("@code") == std::string::npos) return text;
        const auto finding =
            world.all<quality::DataFinding>(own.system, where<&quality::DataFinding::record> == pupil_text());
        EXPECT_FALSE(finding.empty()) << "nothing is wrong with the pupil";
        if (finding.empty()) return text;
        replace(text, "@code", finding.front().code);
        replace(text, "@field", finding.front().field);
        return text;
    }
    bool may(const Action& action, const Visitor& visitor) {
        if (action.may) return action.may(visitor);
        const Entity& entity = *world.catalog().find_table(action.writes);
        const std::string& cell = cells(entity, visitor).write;
        return covered(entity) ? visitor.allowed(cell, line_of(entity)) : cell != refused;
    }
    std::int64_t change_sets() { return world.number("select count(*) from change_set"); }
    template <class Visit> void each_action(Visit visit) {
        for (const Manifest& module : world.installation().modules()) {
            if (module.name.starts_with("toy") || module.name == "club") continue;
            for (const Route& route : module.routes)
                if (route.writes) visit(std::string(module.name) + route.path, route);
        }
    }
    static const Action* find(const std::string& path) {
        const auto found = std::find_if(std::begin(actions), std::end(actions),
                                        [&](const Action& action) { return action.path == path; });
        return found == std::end(actions) ? nullptr : found;
    }

    Maker maker{world};
};
ON_BOTH(RelatedActions);

bool is_refusal(int status) { return status == 401 || status == 403 || status == 404; }

TEST_P(RelatedActions, each_action_says_who_may) {
    std::set<std::string> declared, listed;
    each_action([&](const std::string& path, const Route&) { declared.insert(path); });
    for (const Action& action : actions) listed.emplace(action.path);
    EXPECT_EQ(declared, listed);
}

TEST_P(RelatedActions, whoever_may_not_is_refused_and_writes_nothing) {
    each_action([&](const std::string& path, const Route& route) {
        const Action* action = find(path);
        if (!action) return;  // told by the test above
        const std::string line = address(path, route), sent = body(*action);
        for (const Visitor& visitor : visitors) {
            if (may(*action, visitor)) continue;
            const auto before = change_sets();
            const http::Response answer = world.call(visitor.actor, line, sent);
            const bool ill_formed = answer.status == 422 && action->body.empty();
            EXPECT_TRUE(is_refusal(answer.status) || ill_formed)
                << line << " by " << visitor.name << ": " << answer.status << ' ' << answer.body;
            EXPECT_EQ(change_sets(), before) << line << " by " << visitor.name;
        }
    });
}

TEST_P(RelatedActions, whoever_may_is_not_refused) {
    each_action([&](const std::string& path, const Route& route) {
        const Action* action = find(path);
        // Whose account one may help is asked of the account, and nobody here is near its holder.
        if (!action || action->body.empty() || path.starts_with("accounts/")) return;
        const std::string line = address(path, route), sent = body(*action);
        bool done = false;
        for (const Visitor& visitor : visitors) {
            if (!may(*action, visitor)) continue;
            const http::Response answer = world.call(visitor.actor, line, sent);
            EXPECT_FALSE(is_refusal(answer.status) || answer.status >= 500)
                << line << " by " << visitor.name << ": " << answer.status << ' ' << answer.body;
            done = done || answer.status < 300;
        }
        EXPECT_TRUE(done) << line << " is possible for nobody";
    });
}

}  // namespace
}  // namespace truong::test
