// Fields that a school adds: defined, carried by its rows, filtered, changed together and taken back.
#include "modules/custom/tests/own_fields.hpp"

#include "modules/custom/rules.hpp"
#include "platform/api/custom.hpp"
#include "platform/privacy/person.hpp"

namespace truong::custom {
namespace {

using Strings = std::vector<std::string>;
constexpr const char* bus = R"("label_vi": "Điểm đón xe", "kind": "text", "privacy": "none")";
constexpr const char* shoe = R"("label_vi": "Cỡ giày", "kind": "number")";
constexpr const char* dorm =
    R"("label_vi": "Khu nội trú", "kind": "choice", "choices": "Khu A\nKhu B", "privacy": "none")";

class Custom : public OwnFields {};
ON_BOTH(Custom);

TEST(CustomRules, a_key_is_the_label_without_diacritics) {
    EXPECT_EQ(key_from("Điểm đón xe (sáng)"), "diem_don_xe_sang");
    EXPECT_EQ(key_from("  ?! "), "");
    EXPECT_EQ(free_key("bus", {"bus", "bus_2"}), "bus_3");
    EXPECT_EQ(words_of(" Khu A \n\nKhu B\r\n"), (Strings{"Khu A", "Khu B"}));
    EXPECT_EQ(check_choices(FieldKind::choice, "A\nA").front().code, "custom_choice_word");
    EXPECT_EQ(check_choices(FieldKind::choice, " \n").front().code, "custom_choices_missing");
    EXPECT_EQ(check_choices(FieldKind::text, "A").front().code, "custom_choices_unasked");
}

TEST_P(Custom, rows_carry_the_field_at_once) {
    const people::Pupil an = pupil("Lê An");
    EXPECT_EQ(value(an, "x_diem_don_xe"), "absent");
    add_field(bus);
    EXPECT_EQ(value(an, "x_diem_don_xe"), "null");
    const Answer changed = put(an, R"({"x_diem_don_xe": " Cầu Giấy "})");
    EXPECT_EQ(changed.status, 200) << changed.text;
    EXPECT_EQ(changed.tag, "\"2\"");
    EXPECT_EQ(value(changed.data(), "x_diem_don_xe"), "\"Cầu Giấy\"");
    const Answer list = ask("GET /api/v1/people/pupils?names=vi&count=1");
    EXPECT_EQ(value(list.data().items.front(), "x_diem_don_xe"), "\"Cầu Giấy\"");
    EXPECT_EQ(value(ask(world.stranger, "GET /api/v1/custom/own-fields").body, "data"), "[]");
}

TEST_P(Custom, two_editors_see_each_other_where_only_such_a_value_changed) {
    const people::Pupil an = pupil("Lê An");
    add_field(bus);
    EXPECT_EQ(put(an, R"({"x_diem_don_xe": "Cầu Giấy"})").tag, "\"2\"");
    const Answer late = ask("PATCH " + address(an), R"({"x_diem_don_xe": "Láng"})", {{"If-Match", "\"1\""}});
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(value(*late.body.find("current"), "x_diem_don_xe"), "\"Cầu Giấy\"");
    const Answer same = put(an, R"({"x_diem_don_xe": "Cầu Giấy"})");
    EXPECT_EQ(same.tag, "\"2\"");
    EXPECT_EQ(same.change_set, "");
}

TEST_P(Custom, every_fault_is_told_at_once_in_its_place) {
    const people::Pupil an = pupil("Lê An");
    add_field(std::string(bus) + R"(, "required": true)");
    add_field(shoe);
    add_field(dorm);
    add_field(R"("label_vi": "Ngày tiêm", "kind": "date")");
    add_field(R"("label_vi": "Ăn chay", "kind": "yes_no")");
    const Answer wrong = put(an, R"({"phone": "12", "x_diem_don_xe": "", "x_co_giay": "36",
        "x_khu_noi_tru": "Khu C", "x_ngay_tiem": "2026-02-30", "x_an_chay": 1, "x_none": 1})");
    EXPECT_EQ(wrong.status, 422);
    EXPECT_EQ(wrong.findings(),
              (Strings{"phone:" + wrong.findings().front().substr(6), "x_diem_don_xe:required",
                       "x_co_giay:wrong_type", "x_khu_noi_tru:not_a_choice", "x_ngay_tiem:not_a_date",
                       "x_an_chay:wrong_type", "x_none:unknown_field"}));
    const Answer more =
        put(an, R"({"x_co_giay": 36.12345, "x_diem_don_xe": ")" + std::string(5'000, 'x') + "\"}");
    EXPECT_EQ(more.findings(), (Strings{"x_co_giay:custom_number", "x_diem_don_xe:too_long"}));
    const Answer right = put(an, R"({"x_diem_don_xe": "Láng", "x_co_giay": 36.50, "x_khu_noi_tru": "Khu B",
        "x_ngay_tiem": "2026-09-05", "x_an_chay": false})");
    EXPECT_EQ(right.status, 200) << right.text;
    EXPECT_EQ(value(right.data(), "x_co_giay"), "36.5");
    EXPECT_EQ(value(right.data(), "x_an_chay"), "false");
}

TEST_P(Custom, lists_are_narrowed_by_kind) {
    add_field(bus);
    add_field(shoe);
    add_field(R"("label_vi": "Ăn chay", "kind": "yes_no")");
    put(pupil("Lê An"), R"({"x_diem_don_xe": "Láng", "x_co_giay": 9, "x_an_chay": true})");
    put(pupil("Lê Bình"), R"({"x_diem_don_xe": "Cầu Giấy", "x_co_giay": 36.5})");
    pupil("Lê Chi");
    EXPECT_EQ(listed("filter[x_diem_don_xe]=Láng"), "Lê An");
    EXPECT_EQ(listed("filter[x_diem_don_xe][ne]=Láng"), "Lê Bình");
    EXPECT_EQ(listed("filter[x_diem_don_xe]=null"), "Lê Chi");
    EXPECT_EQ(listed("filter[x_co_giay][gte]=10"), "Lê Bình");
    EXPECT_EQ(listed("filter[x_co_giay][lt]=36.50"), "Lê An");
    EXPECT_EQ(listed("filter[x_an_chay]=true&filter[x_co_giay]=9.0"), "Lê An");
    const Strings refused = ask("GET /api/v1/people/pupils?filter[x_diem_don_xe][gt]=a&filter[x_co_giay]=a"
                                "&filter[x_an_chay]=1&filter[x_other]=1&sort=x_co_giay")
                                .findings();
    EXPECT_EQ(refused,
              (Strings{"filter[x_diem_don_xe][gt]:bad_filter", "filter[x_co_giay]:custom_number",
                       "filter[x_an_chay]:wrong_type", "filter[x_other]:unknown_field", "sort:bad_sort"}));
}

TEST_P(Custom, an_undo_takes_row_and_values_back_together) {
    const people::Pupil an = pupil("Lê An");
    add_field(bus);
    const Answer first = put(an, R"({"x_diem_don_xe": "Láng"})");
    const Answer second = put(an, R"({"email": "an@truong.vn", "x_diem_don_xe": "Cầu Giấy"})");
    EXPECT_EQ(undo(first.change_set).status, 409);  // it was changed since
    EXPECT_EQ(undo(second.change_set).status, 200);
    const Answer back = ask("GET " + address(an));
    EXPECT_EQ(value(back.data(), "x_diem_don_xe"), "\"Láng\"");
    EXPECT_EQ(value(back.data(), "email"), "\"\"");
    EXPECT_NE(back.tag, second.tag);
    EXPECT_EQ(undo(first.change_set).status, 200);
    EXPECT_EQ(value(an, "x_diem_don_xe"), "null");
    EXPECT_EQ(world.number("select count(*) from custom_own_value where ended_at is null"), 0);
}

TEST_P(Custom, the_history_says_what_is_not_private_and_seals_the_rest) {
    const people::Pupil an = pupil("Lê An");
    add_field(bus);
    add_field(shoe);  // personal
    put(an, R"({"x_diem_don_xe": "Láng", "x_co_giay": 36})");
    const Answer history = ask("GET " + address(an) + "/history");
    const json::Value& line = history.data().items.front();
    EXPECT_EQ(line.find("change")->text, "updated");
    EXPECT_EQ(value(*line.find("after"), "x_diem_don_xe"), "\"Láng\"");
    EXPECT_EQ(value(*line.find("after"), "x_co_giay"), "null");
    EXPECT_EQ(world.number("select count(*) from change_log where operation = 'beside' and sealed is not null"
                           " and person_id = ?",
                           {an.person_id.value}),
              1);
    EXPECT_EQ(world.number("select count(*) from change_log where entity = 'custom_own_value' and "
                           "(after like '%\"36\"%' escape '\\' or after like '%Láng%' escape '\\')"),
              0);
}

TEST_P(Custom, many_rows_at_once_create_and_change_them) {
    add_field(bus, "toy.groups");
    const Answer bulk = ask("POST /api/v1/toy/groups/bulk", R"({"items": [
        {"op": "create", "data": {"name": "A", "x_diem_don_xe": "Cổng"}},
        {"op": "create", "data": {"name": "B", "x_diem_don_xe": 7}}]})");
    const auto& results = bulk.data().items;
    ASSERT_EQ(results.size(), 2U) << bulk.text;
    EXPECT_EQ(results[0].find("result")->text, "created") << bulk.text;
    EXPECT_EQ(results[1].find("findings")->items.front().find("path")->text, "data.x_diem_don_xe");
    const Answer set =
        ask("POST /api/v1/toy/groups/bulk",
            R"({"select": {"filter[x_diem_don_xe]": "Cổng"}, "set": {"x_diem_don_xe": "Sân"}})");
    EXPECT_EQ(value(set.body, "affected"), "1") << set.text;
    EXPECT_NE(set.text.find(R"("changes":[{"field":"x_diem_don_xe","old":"Cổng","new":"Sân"}])"),
              std::string::npos)
        << set.text;
    EXPECT_EQ(undo(bulk.change_set).status, 409);
    EXPECT_EQ(undo(set.change_set).status, 200);
    EXPECT_EQ(undo(bulk.change_set).status, 200);
    EXPECT_EQ(world.number("select count(*) from custom_own_value where ended_at is null"), 0);
}

TEST_P(Custom, a_new_row_takes_what_is_required) {
    add_field(std::string(bus) + R"(, "required": true)", "org.campuses");
    const Answer lacking = ask("POST /api/v1/org/campuses", R"({"code": "C9"})");
    EXPECT_EQ(lacking.findings(), (Strings{"name:required", "x_diem_don_xe:required"}));
    const Answer made =
        ask("POST /api/v1/org/campuses", R"({"code": "C9", "name": "Cơ sở 9", "x_diem_don_xe": "Cổng"})");
    EXPECT_EQ(made.status, 201) << made.text;
    EXPECT_EQ(made.tag, "\"2\"");
    EXPECT_EQ(value(made.data(), "version"), "2");
    EXPECT_EQ(value(made.data(), "x_diem_don_xe"), "\"Cổng\"");
    EXPECT_EQ(undo(made.change_set).status, 200);
}

TEST_P(Custom, what_goes_on_from_a_day_keeps_its_values) {
    const people::Pupil an = pupil("Lê An");
    add_field(bus);
    add_field(dorm);
    put(an, R"({"x_diem_don_xe": "Láng", "x_khu_noi_tru": "Khu A"})");
    const Answer now = ask("GET " + address(an));
    const Answer on = ask("POST " + address(an) + "/change",
                          R"({"from": "2026-12-01", "x_khu_noi_tru": "Khu B"})", {{"If-Match", now.tag}});
    EXPECT_EQ(on.status, 201) << on.text;
    EXPECT_EQ(value(on.data(), "x_diem_don_xe"), "\"Láng\"");
    EXPECT_EQ(value(on.data(), "x_khu_noi_tru"), "\"Khu B\"");
    EXPECT_EQ(undo(on.change_set).status, 200);
    EXPECT_EQ(value(an, "x_khu_noi_tru"), "\"Khu A\"");
}

TEST_P(Custom, what_is_sensitive_is_shown_to_who_may_and_asks) {
    const people::Pupil an = pupil("Lê An");
    EXPECT_EQ(
        ask("POST /api/v1/custom/own-fields/add",
            R"({"entity": "people.pupils", "label_vi": "Dị ứng", "kind": "text", "privacy": "sensitive"})")
            .findings(),
        (Strings{"privacy:custom_no_reveal"}));
    add_field(R"("label_vi": "Dị ứng", "kind": "text", "privacy": "sensitive")", "people.pupil-profiles");
    std::string of_pupil;
    append_id(of_pupil, "pup", an.id.value);
    const auto path = "/api/v1/people/pupil-profiles";
    const std::string mine = std::string(path) + "?filter[pupil_id]=" + of_pupil;
    Answer list = ask("GET " + mine);
    if (list.data().items.empty()) {
        const Answer made = ask(std::string("POST ") + path, "{\"pupil_id\": \"" + of_pupil + "\"}");
        ASSERT_EQ(made.status, 201) << made.text;
        list = ask("GET " + mine);
    }
    const std::string row = path + ("/" + list.data().items.front().find("id")->text);
    const Answer tag = ask("GET " + row);
    const Answer changed = ask("PATCH " + row, R"({"x_di_ung": "Lạc"})", {{"If-Match", tag.tag}});
    EXPECT_EQ(changed.status, 200) << changed.text;
    EXPECT_EQ(value(changed.data(), "x_di_ung"), "null");
    const Answer sent_back = ask("PATCH " + row, R"({"x_di_ung": null})", {{"If-Match", changed.tag}});
    EXPECT_EQ(sent_back.tag, changed.tag);
    EXPECT_EQ(value(ask("GET " + row + "?reveal=x_di_ung").data(), "x_di_ung"), "\"Lạc\"");
    EXPECT_EQ(world.number("select count(*) from access_log where fields = 'x_di_ung'"), 1);
    EXPECT_EQ(ask("GET " + mine + "&filter[x_di_ung]=a").findings(),
              (Strings{"filter[x_di_ung]:bad_filter"}));
    EXPECT_EQ(ask("GET " + mine + "&reveal=x_di_ung").data().items.size(), 1U);
}

TEST_P(Custom, a_list_goes_out_with_its_fields) {
    add_field(bus);
    add_field(dorm);
    put(pupil("Lê An"), R"({"x_diem_don_xe": "=Láng", "x_khu_noi_tru": "Khu A"})");
    const Answer csv =
        ask("GET /api/v1/people/pupils/export?format=csv&columns=full_name,x_diem_don_xe,x_khu_noi_tru");
    EXPECT_NE(csv.text.find("Điểm đón xe,Khu nội trú"), std::string::npos) << csv.text;
    EXPECT_NE(csv.text.find("Lê An,'=Láng,Khu A"), std::string::npos) << csv.text;
    const Answer all = ask("GET /api/v1/people/pupils/export?format=json");
    EXPECT_EQ(value(all.data().items.front(), "x_khu_noi_tru"), "\"Khu A\"");
    EXPECT_EQ(ask("GET /api/v1/people/pupils/export?columns=x_none").findings(),
              (Strings{"columns:unknown_field", "columns:required"}));
}

TEST_P(Custom, fields_are_the_schools_own) {
    const std::string field = add_field(bus);
    Actor other = world.principal;
    other.school = world.other_school;
    const Headers first{{"If-Match", "\"1\""}};
    const std::string line = "PATCH /api/v1/custom/own-fields/" + field;
    EXPECT_EQ(ask(other, line, R"({"help": "x"})", first).status, 404);
    EXPECT_EQ(ask(world.teacher, line, R"({"help": "x"})", first).status, 403);
    EXPECT_EQ(ask(line, R"({"key": "other", "kind": "number", "entity": "org_room"})", first).findings(),
              (Strings{"entity:custom_fixed", "key:custom_fixed", "kind:custom_fixed"}));
    EXPECT_EQ(ask(line, R"({"privacy": "personal"})", first).findings(), (Strings{"privacy:custom_fixed"}));
    EXPECT_EQ(ask(line, R"({"label_en": "Bus stop", "position": 3})", first).status, 200);
    EXPECT_EQ(ask(other, "GET /api/v1/people/pupils?filter[x_diem_don_xe]=a").findings(),
              (Strings{"filter[x_diem_don_xe]:unknown_field"}));
    EXPECT_EQ(ask("GET /api/v1/custom/own-fields?filter[entity]=people_pupil").data().items.size(), 1U);
    world.read(world.teacher, [&](const Reader& reader) {
        EXPECT_EQ(api::custom_fields(reader, "people.pupils").size(), 1U);
        EXPECT_EQ(api::custom_fields(reader, "people_pupil").front().name, "x_diem_don_xe");
    });
}

TEST_P(Custom, what_a_field_may_be_is_checked) {
    const auto refused = [&](const std::string& members, const std::string& entity = "people.pupils") {
        return ask("POST /api/v1/custom/own-fields/add", "{\"entity\": \"" + entity + "\", " + members + "}")
            .findings();
    };
    EXPECT_EQ(refused(R"("label_vi": "Họ và tên", "kind": "text")"),
              (Strings{"label_vi:custom_label_taken"}));
    EXPECT_EQ(refused(R"("label_vi": "!", "kind": "choice")"),
              (Strings{"choices:custom_choices_missing", "label_vi:custom_key"}));
    EXPECT_EQ(refused(bus, "org.schools"), (Strings{"entity:custom_entity"}));
    EXPECT_EQ(refused(bus, "custom.own-fields"), (Strings{"entity:custom_entity"}));
    const std::string first = add_field(bus);
    EXPECT_EQ(refused(R"("label_vi": "điểm đón XE", "kind": "text")"),
              (Strings{"label_vi:custom_label_taken"}));
    EXPECT_EQ(end_field(first).status, 204);
    add_field(bus);  // another field, with a key of its own: what the first one held is not its
    EXPECT_EQ(value(pupil("Lê An"), "x_diem_don_xe"), "absent");
    EXPECT_EQ(value(pupil("Lê An"), "x_diem_don_xe_2"), "null");
    for (int i = 2; i <= fields_limit; ++i)
        add_field("\"label_vi\": \"Mục số " + std::to_string(i) + " riêng\", \"kind\": \"text\"");
    EXPECT_EQ(refused(R"("label_vi": "Một mục nữa", "kind": "text")"), (Strings{"entity:custom_too_many"}));
}

TEST_P(Custom, an_ended_field_hides_its_values_and_the_undo_brings_them_back) {
    const people::Pupil an = pupil("Lê An");
    const std::string field = add_field(bus);
    put(an, R"({"x_diem_don_xe": "Láng"})");
    const Answer ended = end_field(field);
    EXPECT_EQ(value(an, "x_diem_don_xe"), "absent");
    EXPECT_EQ(put(an, R"({"x_diem_don_xe": "Láng"})").findings(), (Strings{"x_diem_don_xe:unknown_field"}));
    EXPECT_EQ(undo(ended.change_set).status, 200);
    EXPECT_EQ(value(an, "x_diem_don_xe"), "\"Láng\"");
}

TEST_P(Custom, a_person_takes_his_values_along) {
    const people::Pupil an = pupil("Lê An");
    add_field(shoe);
    put(an, R"({"x_co_giay": 36})");
    world.read(world.principal, [&](const Reader& reader) {
        const std::string out = privacy::export_person(reader, an.person_id.value);
        EXPECT_NE(out.find("\"text\":\"36\""), std::string::npos) << out;
    });
    world.write(world.system,
                [&](Tx& tx) { privacy::erase_person(tx, an.person_id.value, "Luật 91/2025/QH15"); });
    EXPECT_EQ(world.number("select count(*) from custom_own_value"), 0);
}

}  // namespace
}  // namespace truong::custom
