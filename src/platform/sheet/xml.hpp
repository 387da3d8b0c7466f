#pragma once
// XML of a stranger, read as it comes: without document types, with bounded depth and tags, and names
// without their namespaces, of which there are two for the same spreadsheets.
#include <expat.h>

#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/sheet/archive.hpp"

namespace truong::sheet {

class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    std::optional<std::string_view> find(std::string_view local_name) const;
    /// "" where it is missing.
    std::string_view text(std::string_view local_name) const { return find(local_name).value_or(""); }
    /// Whether one of that name, in whatever namespace, has the value.
    bool has(std::string_view local_name, std::string_view value) const;
    /// "1", "true" or "on".
    bool flag(std::string_view local_name) const;
    /// Nothing where it is missing or no number.
    std::optional<std::uint32_t> number(std::string_view local_name) const;

private:
    const char** pairs_;
};

/// What an element means is said by who reads that part.
class XmlSink {
public:
    virtual ~XmlSink() = default;
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// A text comes in pieces.
    virtual void text(std::string_view piece) = 0;
};

struct XmlLimits {
    int depth = 32;
    std::size_t tag_bytes = std::size_t{256} << 10;
};

/// Throws `invalid` spreadsheet_unsafe (a document type, too deep, an endless tag) or spreadsheet_damaged;
/// what the sink throws passes through.
class XmlParser {
public:
    /// `part` names the text in findings.
    XmlParser(XmlSink& sink, std::string part, XmlLimits limits = {});
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    void feed(std::string_view piece);
    void finish();

private:
    struct Calls;
    friend struct Calls;
    struct Free {
        void operator()(XML_Parser parser) const { ::XML_ParserFree(parser); }
    };

    void parse(std::string_view piece, bool last);

    XmlSink& sink_;
    std::string part_;
    XmlLimits limits_;
    int depth_ = 0;
    std::size_t fed_ = 0;
    std::exception_ptr thrown_;
    std::unique_ptr<XML_ParserStruct, Free> parser_;
};

/// A part of an archive, fed to the sink while it is unpacked.
void read_part(const Archive& archive, std::string_view name, XmlSink& sink, XmlLimits limits = {});

}  // namespace truong::sheet
