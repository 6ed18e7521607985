// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/attach.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace recense::report {

void attach(QPDF& pdf, const std::vector<Attachment>& attachments, const QString& created)
{
    if (attachments.empty())
        return;
    // 2024-12-31T00:00:00Z is D:20241231000000Z there.
    const std::string date = "D:" + QString(created).remove(u'-').remove(u':').remove(u'T').toStdString();
    QPDFEmbeddedFileDocumentHelper embedded(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const Attachment& attachment : attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setCreationDate(date).setModDate(date).setSubtype(attachment.mediaType.toStdString());
        const std::string name = attachment.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.setDescription(attachment.description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        embedded.replaceEmbeddedFile(name, file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace recense::report
