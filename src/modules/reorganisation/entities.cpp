#include "modules/reorganisation/entities.hpp"

#include "modules/people/api.hpp"

namespace truong::reorganisation {

namespace {

constexpr FieldOptions kept{.required = false, .derived = true};
constexpr FieldOptions kept_count{.limit = 10'000'000, .required = false, .derived = true};
constexpr FieldOptions kept_number{.limit = std::int64_t{1} << 62, .required = false, .derived = true};

constexpr FieldOptions kept_words(std::int64_t limit) {
    return {.limit = limit, .required = false, .derived = true};
}

/// A decision is the business of the authority whose officer entered it.
Condition decision_readers(const Question& question) {
    const Condition all = server_administrator(question);
    if (!is_never(all) || is_never(deciders(question))) return all;
    return where<&Decision::authority_id> == question.actor.authority;
}

template <auto Member> Condition with_decision(const Question& question) {
    return through<Member, decision_readers>(question);
}

/// Whoever keeps the records of the school that goes on looks up where they came from.
Condition origin_readers(const Question& question) {
    if (is_never(people::registrars(question))) return with_decision<&CarriedRow::decision_id>(question);
    return where<&CarriedRow::to_school_id> == question.actor.school;
}

Presentation look_of_decision() {
    return {
        .task = Task::school,
        .icon = "git-merge",
        .many = {"Quyết định sắp xếp đơn vị", "Decisions about units"},
        .verb = {"Ghi quyết định", "Enter a decision"},
        .empty =
            {"Quyết định sáp nhập, chia tách, đổi tên xã, phường, trường đứng ở đây: ghi số, ngày hiệu lực "
             "và từng nội dung, xem trước rồi mới thực hiện.",
             "Decisions that merge, split or rename communes and schools stand here: enter number, day and "
             "lines, look at what would change, then apply."},
        .title = {"number"},
        .subtitle = {"decided_by"},
        .sort = "-effective_on",
        .sections = {{"paper", {"Văn bản", "The paper"}},
                     {"result", {"Kết quả", "Result"}},
                     {"technical", {"Kỹ thuật", "Technical"}}},
        .views = {{"drafts", {"Chưa thực hiện", "Not applied"}, "filter[state]=draft", Tone::waiting},
                  {"failed", {"Bị dừng vì lỗi", "Failed"}, "filter[state]=failed", Tone::bad},
                  {"applied", {"Đã thực hiện", "Applied"}, "filter[state]=applied", Tone::good}},
        .next_steps = {{.field = "state",
                        .values = {"draft"},
                        .text = {"Chưa thực hiện: xem trước rồi bấm Thực hiện.",
                                 "Not applied yet: look at the preview, then apply it."}},
                       {.field = "state",
                        .values = {"failed"},
                        .text = {"Bị dừng vì lỗi: sửa rồi thực hiện tiếp, hoặc hoàn tác.",
                                 "It stopped at a fault: mend it and go on, or undo it."},
                        .tone = Tone::bad}}};
}

void declare_decision(Catalog& catalog) {
    catalog.entity<Decision>("rgd", {"Quyết định sắp xếp đơn vị", "Decision about units"})
        .field<&Decision::number>({"Số văn bản", "Number"}, in_section("paper", kept_words(100)))
        .field<&Decision::signed_on>({"Ngày ký", "Signed on"}, in_section("paper", kept))
        .field<&Decision::effective_on>({"Ngày hiệu lực", "Effective on"},
                                        at_priority(1, in_section("paper", kept)))
        .field<&Decision::decided_by>({"Cơ quan ban hành", "Decided by"},
                                      in_section("paper", kept_words(200)))
        .field<&Decision::content>({"Trích yếu", "Content"}, in_section("paper", kept_words(2'000)))
        .field<&Decision::authority_id>({"Cơ quan ghi nhận", "Entered by"}, in_section("paper", kept))
        .field<&Decision::state>({"Tình trạng", "State"}, at_priority(1, in_section("result", kept)))
        .field<&Decision::schools>({"Số trường", "Schools"}, in_section("result", kept_count))
        .field<&Decision::classes>({"Số lớp", "Classes"}, in_section("result", kept_count))
        .field<&Decision::pupils>({"Số học sinh", "Pupils"}, in_section("result", kept_count))
        .field<&Decision::staff>({"Số nhân sự", "Staff"}, in_section("result", kept_count))
        .field<&Decision::open_matters>({"Việc còn phải xử lý", "Open matters"},
                                        in_section("result", kept_count))
        .field<&Decision::fault>({"Lỗi", "Fault"}, in_section("result", kept_words(4'000)))
        .field<&Decision::change_set>({"Nhóm thay đổi", "Change set"}, in_section("technical", kept_number))
        .field<&Decision::undo_set>({"Nhóm hoàn tác", "Change set of the undo"},
                                    in_section("technical", kept_number))
        .field<&Decision::job>({"Việc chạy nền", "Job"}, in_section("technical", kept_number))
        .server_wide()
        .read<decision_readers>()
        .write<system_only>()
        .act<deciders>()
        .created_by<NewDecision>("/decisions/enter")
        .present(look_of_decision())
        .rest(Rest::read_only);
}

void declare_run(Catalog& catalog) {
    catalog.entity<DecisionRun>("rgn", {"Lần thực hiện quyết định", "Run of a decision"})
        .field<&DecisionRun::decision_id>({"Quyết định", "Decision"})
        .field<&DecisionRun::account>({"Tài khoản", "Account"}, kept_number)
        .field<&DecisionRun::change_set>({"Nhóm thay đổi", "Change set"}, kept_number)
        .field<&DecisionRun::undo_account>({"Tài khoản hoàn tác", "Account of the undo"}, kept_number)
        .field<&DecisionRun::undo_set>({"Nhóm hoàn tác", "Change set of the undo"}, kept_number)
        .field<&DecisionRun::over>({"Đã xong", "Over"}, kept)
        .field<&DecisionRun::undone>({"Đã hoàn tác", "Undone"}, kept)
        .server_wide()
        .read<with_decision<&DecisionRun::decision_id>>()
        .write<system_only>()
        .rest(Rest::none);
}

void declare_line(Catalog& catalog) {
    catalog.entity<DecisionLine>("rgl", {"Nội dung quyết định", "Line of a decision"})
        .field<&DecisionLine::decision_id>({"Quyết định", "Decision"})
        .field<&DecisionLine::kind>({"Việc", "Kind"}, at_priority(1, kept))
        .field<&DecisionLine::from_unit_id>({"Đơn vị cũ", "Old unit"}, at_priority(1, kept))
        .field<&DecisionLine::to_unit_id>({"Đơn vị tiếp nhận", "Unit that goes on"}, at_priority(2, kept))
        .field<&DecisionLine::from_school_id>({"Trường cũ", "Old school"}, at_priority(1, kept))
        .field<&DecisionLine::to_school_id>({"Trường tiếp nhận", "School that goes on"}, at_priority(2, kept))
        .field<&DecisionLine::campus_code>({"Mã điểm trường", "Code of the campus"}, kept_words(20))
        .field<&DecisionLine::classes>({"Các lớp", "Classes"}, kept_words(1'000))
        .field<&DecisionLine::new_code>({"Mã mới", "New code"}, kept_words(20))
        .field<&DecisionLine::new_name>({"Tên mới", "New name"}, kept_words(200))
        .field<&DecisionLine::new_area_code>({"Mã địa bàn mới", "Code of the new area"}, kept_words(20))
        .field<&DecisionLine::new_area_kind>({"Loại địa bàn", "Kind of area"}, kept_words(30))
        .server_wide()
        .read<with_decision<&DecisionLine::decision_id>>()
        .write<system_only>()
        .act<deciders>()
        .part_of<&DecisionLine::decision_id>({"Nội dung", "Lines"}, 1)
        .present(
            {.icon = "list",
             .many = {"Nội dung quyết định", "Lines of decisions"},
             .empty = {"Mỗi đơn vị hay trường được sáp nhập, chia tách, đổi tên là một dòng. Thêm dòng từ "
                       "trang của quyết định.",
                       "Each unit or school that merges, splits or is renamed is a line. Add them on the "
                       "page of the decision."},
             .title = {"new_name"},
             .subtitle = {"new_code"}})
        .rest(Rest::read_only);
}

void declare_matter(Catalog& catalog) {
    catalog.entity<OpenMatter>("rgm", {"Việc còn phải xử lý", "Open matter"})
        .field<&OpenMatter::decision_id>({"Quyết định", "Decision"})
        .field<&OpenMatter::kind>({"Loại việc", "Kind"}, at_priority(1, kept))
        .field<&OpenMatter::unit_id>({"Đơn vị", "Unit"}, at_priority(2, kept))
        .field<&OpenMatter::school_id>({"Trường", "School"}, at_priority(2, kept))
        .field<&OpenMatter::record>({"Hồ sơ", "Record"}, kept_words(80))
        .field<&OpenMatter::note>({"Ghi chú", "Note"}, at_priority(1, kept_words(500)))
        .field<&OpenMatter::settled>({"Đã xử lý thế nào", "What was done"}, at_priority(2, kept_words(500)))
        .server_wide()
        .read<with_decision<&OpenMatter::decision_id>>()
        .write<system_only>()
        .act<deciders>()
        .part_of<&OpenMatter::decision_id>({"Việc còn phải xử lý", "Open matters"}, 2)
        .present(
            {.icon = "list-checks",
             .many = {"Việc còn phải xử lý", "Open matters"},
             .empty = {"Những gì máy không tự quyết được khi thực hiện quyết định: cán bộ của cơ quan đã "
                       "giải thể, tên lớp trùng, hồ sơ không chuyển được.",
                       "What could not be settled by itself when a decision was applied: officers of units "
                       "that ended, names that clash, records that were not carried."},
             .title = {"note"},
             .subtitle = {"record"},
             .views = {{"open", {"Chưa xử lý", "Open"}, "filter[settled]=", Tone::waiting}}})
        .rest(Rest::read_only);
    catalog.entity<CarriedRow>("rgc", {"Hồ sơ được chuyển", "Carried record"})
        .field<&CarriedRow::decision_id>({"Quyết định", "Decision"})
        .field<&CarriedRow::from_school_id>({"Từ trường", "From school"}, {.priority = 2})
        .field<&CarriedRow::to_school_id>({"Sang trường", "To school"}, {.priority = 2})
        .field<&CarriedRow::old_record>({"Hồ sơ cũ", "Old record"}, at_priority(1, kept_words(40)))
        .field<&CarriedRow::new_record>({"Hồ sơ mới", "New record"}, at_priority(1, kept_words(40)))
        .unique<&CarriedRow::decision_id, &CarriedRow::old_record, &CarriedRow::to_school_id>()
        .server_wide()
        .read<origin_readers>()
        .write<server_administrator>()
        .present(
            {.icon = "history",
             .many = {"Hồ sơ được chuyển trường theo quyết định", "Carried records"},
             .empty = {"Khi trường sáp nhập hay chia tách, hồ sơ mới lập từ hồ sơ nào của trường cũ đứng ở "
                       "đây.",
                       "When schools merge or split, this tells from which old record each new one was "
                       "made."},
             .title = {"new_record"},
             .subtitle = {"old_record"}})
        .rest(Rest::read_only);
}

}  // namespace

Condition deciders(const Question& question) {
    const Actor& actor = question.actor;
    if (!is_never(server_administrator(question))) return always();
    return actor.hat == Hat::officer && actor.authority && !actor.roles.has(Role::appraiser) ? always()
                                                                                             : never();
}

void declare(Catalog& catalog) {
    declare_decision_words(catalog);
    declare_decision(catalog);
    declare_run(catalog);
    declare_line(catalog);
    declare_matter(catalog);
    declare_decision_messages(catalog);
    declare_decision_findings(catalog);
}

}  // namespace truong::reorganisation
