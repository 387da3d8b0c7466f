// Every fault of a declaration: a wrong one is named with its place and its remedy, a right one is not.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace truong::toy_check::library {

enum class Binding { paper, cloth };
struct Book {
    Id<Book> id;
    std::string title;
};
struct Stranger {
    Id<Stranger> id;
};
struct Reader {
    Id<Reader> id;
    std::string name;
    std::int32_t height = 0;
    Binding binding = Binding::paper;
};
struct Loan {
    Id<Loan> id;
    Id<Reader> reader_id;
};
struct Copy {
    Id<Copy> id;
    Id<Stranger> stranger_id;
};
struct Page {
    std::string text;
};
struct Shelf {
    Id<Shelf> id;
    std::vector<Page> pages;
};
struct Genre {
    Id<Genre> id;
    std::string code, name_vi, name_en, print_name;
    Date valid_from;
    std::optional<Date> valid_to;
};
struct Twin {
    Id<Twin> id;
};
struct Borrows;

namespace {
struct Nameless {
    Id<Nameless> id;
};
}  // namespace

constexpr Label label{"Nhãn", "Label"};

Condition nobody(const Question&) { return never(); }
Condition no_rows(const Question&, std::string_view) { return never(); }

/// "library_book.title: give the …", one for each finding of this code.
std::vector<std::string> faults(Catalog& catalog, std::string_view code) {
    catalog.seal();
    std::vector<std::string> texts;
    for (const Finding& finding : catalog.check())
        if (finding.code == code) texts.push_back(finding.path + ": " + finding.args.front());
    return texts;
}

using Texts = std::vector<std::string>;

EntityBuilder<Book> right_book(Catalog& catalog) {
    return catalog.entity<Book>("boo", label)
        .field<&Book::title>(label, {.limit = 100})
        .read<everyone>()
        .write<nobody>();
}

EntityBuilder<Reader> right_reader(Catalog& catalog, FieldOptions name = {.limit = 10},
                                   FieldOptions height = {}) {
    catalog.words<Binding>({{Binding::paper, label}, {Binding::cloth, label}});
    return catalog.entity<Reader>("rea", label)
        .field<&Reader::name>(label, name)
        .field<&Reader::height>(label, height)
        .field<&Reader::binding>(label)
        .read<everyone>()
        .write<nobody>()
        .person()
        .retention({12, "NĐ 88/2026 Đ8.3"});
}

EntityBuilder<Genre> genre_named(Catalog& catalog) {
    return catalog.entity<Genre>("gen", label)
        .field<&Genre::code>(label, {.limit = 10})
        .field<&Genre::name_vi>(label, {.limit = 10})
        .field<&Genre::name_en>(label, {.limit = 10})
        .field<&Genre::valid_from>(label)
        .field<&Genre::valid_to>(label)
        .read<everyone>()
        .write<nobody>()
        .code_list();
}

TEST(CheckDeclaration, a_right_catalogue_has_no_fault) {
    Catalog catalog;
    right_book(catalog);
    right_reader(catalog);
    genre_named(catalog)
        .field<&Genre::print_name>(label, {.limit = 10})
        .dated<&Genre::valid_from, &Genre::valid_to, &Genre::code>();
    catalog.message<Page>().field<&Page::text>(label, {.limit = 5});
    catalog.relation<Borrows, Book>(label);
    catalog.provide<Borrows>(no_rows);
    catalog.finding("torn", {label, {}});
    catalog.seal();
    const Findings findings = catalog.check();
    EXPECT_TRUE(findings.empty()) << findings.front().path << ' ' << findings.front().code;
}

TEST(CheckDeclaration, e1_without_a_rule) {
    Catalog no_read, no_write, child;
    no_read.entity<Book>("boo", label).field<&Book::title>(label, {.limit = 1}).write<nobody>();
    no_write.entity<Book>("boo", label).field<&Book::title>(label, {.limit = 1}).read<everyone>();
    const Texts fault{"library_book: deny by default: add .read<rule>() and .write<rule>()"};
    EXPECT_EQ(faults(no_read, "E1"), fault);
    EXPECT_EQ(faults(no_write, "E1"), fault);
    child.entity<Loan>("loa", label).field<&Loan::reader_id>(label).parent<&Loan::reader_id>().read<nobody>();
    EXPECT_EQ(faults(child, "E1"), Texts{});
}

TEST(CheckDeclaration, e2_without_a_label_in_both_languages) {
    Catalog entity, field, relation, finding;
    right_book(entity);
    entity.entity<Twin>("twi", {"Sinh đôi", ""}).read<everyone>().write<nobody>();
    EXPECT_EQ(faults(entity, "E2"), Texts{"library_twin: give the entity a label in vi and in en"});
    field.message<Page>().field<&Page::text>({"", "Text"}, {.limit = 1});
    EXPECT_EQ(faults(field, "E2"), Texts{"library_page.text: give the field a label in vi and in en"});
    right_book(relation);
    relation.relation<Borrows, Book>({"Mượn", ""});
    EXPECT_EQ(faults(relation, "E2"), Texts{"library_borrows: give the relation a label in vi and in en"});
    finding.finding("torn", {{"Rách", ""}, {}});
    EXPECT_EQ(faults(finding, "E2"), Texts{"torn: give the finding a sentence in vi and in en"});
}

TEST(CheckDeclaration, e3_without_a_limit) {
    Catalog text, list;
    text.message<Page>().field<&Page::text>(label);
    EXPECT_EQ(faults(text, "E3"), Texts{"library_page.text: everything has a limit: add {.limit = …}"});
    list.message<Page>().field<&Page::text>(label, {.limit = 1});
    list.message<Shelf>().field<&Shelf::id>(label).field<&Shelf::pages>(label);
    EXPECT_EQ(faults(list, "E3"), Texts{"library_shelf.pages: everything has a limit: add {.limit = …}"});
}

TEST(CheckDeclaration, e4_about_a_person_without_saying_so) {
    const auto loan = [](Catalog& catalog, FieldOptions options) {
        right_reader(catalog);
        return catalog.entity<Loan>("loa", label)
            .field<&Loan::reader_id>(label, options)
            .read<everyone>()
            .write<nobody>();
    };
    Catalog wrong, right;
    loan(wrong, {});
    EXPECT_EQ(faults(wrong, "E4"), Texts{"library_loan.reader_id: it tells about a person: add "
                                         ".about<&…>() to the entity or {.privacy = …} to the field"});
    loan(right, {}).about<&Loan::reader_id>();
    EXPECT_EQ(faults(right, "E4"), Texts{});
}

TEST(CheckDeclaration, e5_to_what_nobody_declares) {
    Catalog field, relation;
    field.entity<Copy>("cop", label).field<&Copy::stranger_id>(label).read<everyone>().write<nobody>();
    EXPECT_EQ(faults(field, "E5"), Texts{"library_copy.stranger_id: it points to a type that no module "
                                         "declares: declare that, or add .uses"});
    relation.relation<Borrows, Stranger>(label);
    EXPECT_EQ(faults(relation, "E5"), Texts{"library_borrows: it leads to a type that no module declares"});
}

TEST(CheckDeclaration, e6_with_a_member_left_out) {
    Catalog catalog;
    catalog.entity<Book>("boo", label).read<everyone>().write<nobody>();
    EXPECT_EQ(faults(catalog, "E6"), Texts{"library_book: the struct has 2 members, declared are 1: add the "
                                           "missing .field<&…>"});
}

TEST(CheckDeclaration, e7_in_an_anonymous_namespace) {
    Catalog catalog;
    catalog.entity<Nameless>("nam", label).read<everyone>().write<nobody>();
    const Texts found = faults(catalog, "E7");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].ends_with(
        "_nameless: the struct lies in an anonymous namespace: move it into its module's"));
}

TEST(CheckDeclaration, e8_imported_without_a_key) {
    Catalog wrong, right;
    right_book(wrong).importable();
    EXPECT_EQ(faults(wrong, "E8"),
              Texts{"library_book: an import must find its rows again: add .unique<&…>()"});
    right_book(right).importable().unique<&Book::title>();
    EXPECT_EQ(faults(right, "E8"), Texts{});
}

TEST(CheckDeclaration, e9_a_code_list_without_its_names_or_period) {
    Catalog catalog;
    genre_named(catalog);
    EXPECT_EQ(faults(catalog, "E9"),
              (Texts{"library_genre: a code list has code, name_vi, name_en and print_name: add print_name",
                     "library_genre: a code list is dated: add .dated<…>()"}));
}

TEST(CheckDeclaration, e10_a_list_in_a_table) {
    Catalog catalog;
    catalog.message<Page>().field<&Page::text>(label, {.limit = 1});
    catalog.entity<Shelf>("she", label)
        .field<&Shelf::pages>(label, {.limit = 1})
        .read<everyone>()
        .write<nobody>();
    EXPECT_EQ(faults(catalog, "E10"),
              Texts{"library_shelf.pages: a table has no lists: declare a child entity with .parent<&…>()"});
}

TEST(CheckDeclaration, e11_a_privacy_class_of_nobody) {
    Catalog wrong, right;
    wrong.entity<Book>("boo", label)
        .field<&Book::title>(label, {.limit = 1, .privacy = Privacy::personal})
        .read<everyone>()
        .write<nobody>();
    EXPECT_EQ(faults(wrong, "E11"),
              Texts{"library_book.title: whose data is it? add .person() or .about<&…>() to the entity"});
    right_reader(right, {.limit = 1, .privacy = Privacy::personal});
    EXPECT_EQ(faults(right, "E11"), Texts{});
}

TEST(CheckDeclaration, e12_a_secret_that_is_no_text) {
    Catalog wrong, right;
    right_reader(wrong, {.limit = 1}, {.privacy = Privacy::secret});
    EXPECT_EQ(faults(wrong, "E12"), Texts{"library_reader.height: only a text can be secret: store the value "
                                          "as text, or make it sensitive"});
    right_reader(right, {.limit = 1, .privacy = Privacy::secret}, {.privacy = Privacy::sensitive});
    EXPECT_EQ(faults(right, "E12"), Texts{});
}

TEST(CheckDeclaration, e13_sorting_or_searching_what_is_no_text) {
    const std::string fault =
        "library_reader.height: only a text is sorted by a key or searched: drop .order or .searched";
    Catalog sorted, searched, right;
    right_reader(sorted, {.limit = 1}, {.order = Order::text});
    EXPECT_EQ(faults(sorted, "E13"), Texts{fault});
    right_reader(searched, {.limit = 1}, {.searched = true});
    EXPECT_EQ(faults(searched, "E13"), Texts{fault});
    right_reader(right, {.limit = 1, .order = Order::person_name, .searched = true});
    EXPECT_EQ(faults(right, "E13"), Texts{});
}

TEST(CheckDeclaration, e14_a_key_beside_a_hidden_value) {
    for (const Privacy privacy : {Privacy::secret, Privacy::sensitive}) {
        Catalog wrong;
        right_reader(wrong, {.limit = 1, .privacy = privacy, .order = Order::text});
        EXPECT_EQ(faults(wrong, "E14"),
                  Texts{"library_reader.name: a key beside a hidden value would betray it: drop "
                        ".order and .searched"});
    }
    Catalog right;
    right_reader(right, {.limit = 1, .privacy = Privacy::personal, .order = Order::text});
    EXPECT_EQ(faults(right, "E14"), Texts{});
}

TEST(CheckDeclaration, e20_hidden_values_that_nobody_may_see) {
    Catalog wrong, right;
    right_reader(wrong, {.limit = 1, .privacy = Privacy::sensitive});
    EXPECT_EQ(faults(wrong, "E20"),
              Texts{"library_reader.name: who may see the hidden value? add .reveal<rule>() to the entity"});
    right_reader(right, {.limit = 1, .privacy = Privacy::personal});
    EXPECT_EQ(faults(right, "E20"), Texts{});
}

TEST(CheckDeclaration, e21_to_e24_options_that_do_not_fit_their_field) {
    static constexpr TextForm form{.name = "plain"};
    const auto reader = [](Catalog& catalog, FieldOptions name, FieldOptions height) {
        catalog.entity<Reader>("rea", label)
            .field<&Reader::name>(label, name)
            .field<&Reader::height>(label, height)
            .field<&Reader::binding>(label)
            .read<everyone>()
            .write<nobody>();
    };
    Catalog wrong;
    reader(wrong, {.limit = 1, .codes = "genres", .derived = true},
           {.required = false, .form = &form, .copied_through = "name"});
    EXPECT_EQ(faults(wrong, "E21"), Texts{"library_reader.height: only a text has a form: drop .form"});
    EXPECT_EQ(faults(wrong, "E22"),
              Texts{"library_reader.name: it names a list of codes: let it be the id of "
                    "an entity with a field `list`"});
    EXPECT_EQ(faults(wrong, "E23"),
              Texts{"library_reader.name: no client can send what is derived: add .required = false"});
    EXPECT_EQ(faults(wrong, "E24"),
              Texts{"library_reader.height: what is copied is the server's: add .derived = true"});
    Catalog right;
    reader(right, {.limit = 1, .form = &form}, {.required = false, .derived = true});
    for (const char* code : {"E21", "E22", "E23", "E24"}) EXPECT_EQ(faults(right, code), Texts{});
}

TEST(CheckDeclaration, e25_a_choice_that_people_cannot_read) {
    const auto reader = [](Catalog& catalog) {
        catalog.entity<Reader>("rea", label).field<&Reader::binding>(label).read<everyone>().write<nobody>();
    };
    Catalog none, one_language, right;
    reader(none);
    EXPECT_EQ(faults(none, "E25"),
              Texts{"library_reader.binding: people read words, not enumerators: add catalog.words<…>({…}) "
                    "in vi and in en for paper, cloth"});
    one_language.words<Binding>({{Binding::paper, label}, {Binding::cloth, {"Vải", ""}}});
    reader(one_language);
    EXPECT_EQ(faults(one_language, "E25"),
              Texts{"library_reader.binding: people read words, not enumerators: add catalog.words<…>({…}) "
                    "in vi and in en for cloth"});
    right_reader(right);
    EXPECT_EQ(faults(right, "E25"), Texts{});
}

TEST(CheckDeclaration, e15_personal_data_without_an_end) {
    Catalog catalog;
    catalog.entity<Twin>("twi", label).read<everyone>().write<nobody>().person();
    EXPECT_EQ(faults(catalog, "E15"),
              Texts{"library_twin: personal data have an end: add .retention({months, basis})"});
}

TEST(CheckDeclaration, e16_a_child_written_by_itself) {
    const auto loan = [](Catalog& catalog, Rest rest) {
        right_reader(catalog);
        catalog.entity<Loan>("loa", label)
            .field<&Loan::reader_id>(label)
            .about<&Loan::reader_id>()
            .parent<&Loan::reader_id>()
            .retention({1, ""})
            .read<everyone>()
            .rest(rest);
    };
    Catalog wrong, right;
    loan(wrong, Rest::full);
    EXPECT_EQ(faults(wrong, "E16"),
              Texts{"library_loan: a child is written with its parent: use Rest::read_only"});
    loan(right, Rest::read_only);
    EXPECT_EQ(faults(right, "E16"), Texts{});
}

TEST(CheckDeclaration, e17_a_campus_without_a_school) {
    const auto copy = [](Catalog& catalog) {
        return catalog.entity<Copy>("cop", label)
            .field<&Copy::stranger_id>(label)
            .campus<&Copy::stranger_id>()
            .read<everyone>()
            .write<nobody>();
    };
    Catalog wrong, right;
    copy(wrong).server_wide();
    EXPECT_EQ(faults(wrong, "E17"),
              Texts{"library_copy: a campus belongs to a school: drop .campus or .server_wide"});
    copy(right);
    EXPECT_EQ(faults(right, "E17"), Texts{});
}

TEST(CheckDeclaration, e18_one_prefix_or_one_type_twice) {
    Catalog prefix, type;
    right_book(prefix);
    prefix.entity<Twin>("boo", label).read<everyone>().write<nobody>();
    EXPECT_EQ(faults(prefix, "E18"),
              Texts{"library_twin: another entity has this prefix: choose one of its own"});
    type.message<Page>().field<&Page::text>(label, {.limit = 1});
    type.message<Page>().field<&Page::text>(label, {.limit = 1});
    EXPECT_EQ(faults(type, "E18"), Texts{"library_page: the type is declared twice: drop one"});
}

TEST(CheckDeclaration, e19_a_provider_before_its_relation) {
    Catalog catalog;
    right_book(catalog);
    catalog.provide<Borrows>(no_rows);
    catalog.relation<Borrows, Book>(label);
    EXPECT_EQ(faults(catalog, "E19"),
              Texts{"relations: a provider answers for a relation that no earlier module declares"});
}

TEST(CheckDeclaration, every_fault_at_once) {
    Catalog catalog;
    catalog.entity<Copy>("cop", {}).importable();
    catalog.seal();
    std::vector<std::string> codes;
    for (const Finding& finding : catalog.check()) codes.push_back(finding.code);
    EXPECT_EQ(codes, (Texts{"E1", "E2", "E8", "E6"}));
}

}  // namespace truong::toy_check::library
