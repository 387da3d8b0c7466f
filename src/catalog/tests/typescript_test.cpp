#include "catalog/typescript.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "catalog/tests/openapi_toy.hpp"
#include "catalog/type_names.hpp"

namespace truong::toy_typescript {

namespace school {
struct Book {
    Id<Book> id;
};
struct BookCreate {
    Id<Book> book_id;
};
}  // namespace school
namespace office {
enum class Colour { red, green };
struct Finding {
    Id<Finding> id;
    Colour colour = Colour::red;
};
struct FindingColour {
    Id<FindingColour> id;
};
}  // namespace office

namespace {

std::string types() {
    Catalog catalog;
    toy_api::declare(catalog);
    return typescript(catalog, toy_api::actions());
}

void expect_within(const std::string& text) {
    static const std::string whole = types();
    EXPECT_NE(whole.find(text), std::string::npos) << text;
}
void expect_without(const std::string& text) {
    static const std::string whole = types();
    EXPECT_EQ(whole.find(text), std::string::npos) << text;
}

TEST(TypeScript, ids_are_branded) {
    expect_within("export type RollId = string & { readonly __id: 'rol' };\n");
    expect_within("export type SecretlyId = string & { readonly __id: 'sec' };\n");
}

TEST(TypeScript, a_row_and_what_is_sent) {
    expect_within(
        "/** Phòng · Room */\n"
        "export interface ClassesRoom {\n"
        "  /** Mã · Id */\n"
        "  id: ClassesRoomId;\n"
        "  /** Tên · Name */\n"
        "  name: string;\n"
        "  /** Chỗ ngồi · Seats */\n"
        "  seats: number;\n"
        "  version: number;\n"
        "  school_id: SchoolId;\n"
        "  ended_at?: Instant;\n"
        "}\n");
    expect_within(
        "export interface ClassesRoomCreate {\n"
        "  /** Tên · Name */\n"
        "  name: string;\n"
        "  /** Chỗ ngồi · Seats */\n"
        "  seats?: number;\n"
        "}\n"
        "export type ClassesRoomPatch = Partial<ClassesRoomCreate>;\n");
}

TEST(TypeScript, only_dated_entities_change_from_a_day) {
    expect_within("export type ClassChange = Omit<ClassPatch, 'valid_from'> & { from: Day };\n");
    expect_within("export type ClassBulk = Bulk<ClassId, ClassCreate, ClassPatch>;\n");
    expect_without("ClassesRoomChange");
    expect_without("SchoolCreate");
}

TEST(TypeScript, hidden_and_empty_values_may_be_null) {
    expect_within("  religion: string | null;\n");
    expect_within("  religion?: string;\n");
    expect_within("  personal_number?: string | null;\n");
    expect_within("  excused_by: PupilId | null;\n");
}

TEST(TypeScript, choices_are_unions_of_their_values) {
    expect_within("export type ClassSession = 'morning' | 'afternoon' | 'whole_day';\n");
    expect_within("  session: ClassSession;\n");
    expect_within("  wing: ExamsRoomWing | null;\n");
}

TEST(TypeScript, an_expanded_object_has_its_place) {
    expect_within("  /** Only with expand=room_id. */\n  room?: ClassesRoom | null;\n");
}

TEST(TypeScript, messages_by_direction_and_no_events) {
    expect_within("export interface RollCall {");
    expect_within("  marks: MarkCreate[];\n");
    expect_within("  lines: AbsenceLine[];\n");
    expect_within("export interface CorrectionInput {");
    expect_within("  presence?: CorrectionPresence | null;\n");
    expect_without("RollCalled");
}

TEST(TypeScript, a_label_cannot_end_its_comment_or_its_literal) {
    expect_within("/** Ghi chú · Note * / 'x' */");
    Catalog catalog;
    catalog.entity<school::Book>("boo", {"L'\\", "a\nb"}).rest(Rest::read_only);
    catalog.seal();
    EXPECT_NE(typescript(catalog, {}).find("label: { vi: 'L\\'\\\\', en: 'a\\nb' }"), std::string::npos);
}

TEST(TypeScript, tables_for_drawing_screens) {
    expect_within(
        "  classes_class: {\n"
        "    module: 'classes',\n"
        "    type: 'Class',\n"
        "    path: '/api/v1/classes/classes',\n"
        "    prefix: 'cls',\n"
        "    label: { vi: 'Lớp', en: 'Class' },\n"
        "    rest: 'full',\n"
        "    school_owned: true,\n"
        "    dated: ['valid_from', 'valid_to'],\n"
        "    fields: [\n");
    expect_within(
        "      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, "
        "limit: 100, required: true, nullable: false, privacy: 'personal', sorted: true, "
        "searched: true, filtered: true },\n");
    expect_within(
        "      { name: 'room_id', kind: 'id', label: { vi: 'Phòng', en: 'Room' }, target: "
        "'classes_room', expands: 'room', required: true,");
    expect_within(
        "help: { vi: '12 chữ số.', en: '12 digits.' }, limit: 12, required: false, nullable: true, "
        "privacy: 'secret', sorted: false, searched: false, filtered: true },\n");
    expect_within("choices: ['morning', 'afternoon', 'whole_day'], required: false,");
    expect_within("limit: 60, minimum: 1, required: false,");
    expect_without("exams_secretly: ");
}

TEST(TypeScript, actions_by_method_and_address) {
    expect_within("  'POST /api/v1/attendance/rolls/call': { input: RollCall; output: One<Roll> };\n");
    expect_within("  'GET /api/v1/attendance/absences': { input: AbsenceQuery; output: One<Absences[]> };\n");
    expect_within("  'POST /api/v1/attendance/rolls/{id}/close': { input: null; output: null };\n");
    expect_within(
        "  'POST /api/v1/attendance/rolls/call': { method: 'POST', path: "
        "'/api/v1/attendance/rolls/call', module: 'attendance', label: { vi: 'Gọi tên cả lớp', en: "
        "'Call the roll' }, writes: true },\n");
}

TEST(TypeScript, the_order_of_declarations_does_not_show) {
    Catalog first, second;
    const auto book = [](Catalog& catalog) { catalog.entity<school::Book>("boo", {"Sách", "Book"}); };
    const auto colour = [](Catalog& catalog) {
        catalog.entity<office::FindingColour>("col", {"Màu", "Colour"});
    };
    book(first);
    colour(first);
    colour(second);
    book(second);
    first.seal();
    second.seal();
    EXPECT_EQ(typescript(first, {}), typescript(second, {}));
}

TEST(TypeNames, a_module_stands_before_a_name_only_where_two_share_it) {
    Catalog catalog;
    toy_api::declare(catalog);
    const TypeNames names(catalog);
    EXPECT_EQ(names.of(catalog.of(type_key<toy_api::classes::Room>())), "ClassesRoom");
    EXPECT_EQ(names.of(catalog.of(type_key<toy_api::exams::Room>())), "ExamsRoom");
    EXPECT_EQ(names.of(catalog.of(type_key<toy_api::classes::Class>())), "Class");
}

TEST(TypeNames, names_of_the_api_itself_are_taken) {
    Catalog catalog;
    catalog.entity<office::Finding>("fin", {"Phát hiện", "Finding"})
        .field<&office::Finding::colour>({"Màu", "Colour"});
    catalog.entity<office::FindingColour>("col", {"Màu", "Colour"});
    const TypeNames names(catalog);
    const Entity& finding = catalog.of(type_key<office::Finding>());
    EXPECT_EQ(names.of(finding), "OfficeFinding");
    EXPECT_EQ(names.of(catalog.of(type_key<office::FindingColour>())), "FindingColour");
    EXPECT_EQ(names.choice(finding, finding.fields.back()), "OfficeFindingColour");
}

TEST(TypeNames, a_choice_gives_way_to_a_type) {
    Catalog catalog;
    catalog.entity<toy_api::classes::Class>("cls", {"Lớp", "Class"})
        .field<&toy_api::classes::Class::session>({"Buổi", "Session"});
    const Entity& type = catalog.of(type_key<toy_api::classes::Class>());
    EXPECT_EQ(TypeNames(catalog).choice(type, type.fields.back()), "ClassSession");
    struct ClassSession {
        Id<ClassSession> id;
    };
    catalog.entity<ClassSession>("ses", {"Buổi", "Session"});
    EXPECT_EQ(TypeNames(catalog).choice(type, type.fields.back()), "ClassSessionChoice");
}

TEST(TypeNames, one_module_cannot_give_two_types_one_name) {
    Catalog catalog;
    catalog.entity<school::Book>("boo", {"Sách", "Book"});
    catalog.message<school::BookCreate>({"Thêm sách", "Book create"});
    EXPECT_THROW(TypeNames{catalog}, Bug);
}

}  // namespace

}  // namespace truong::toy_typescript
