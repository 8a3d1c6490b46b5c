using System.Globalization;
using System.Text;
using Auction.Data.Files;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Auction.Web.Uploads;

namespace Auction.Web.Acts;

/// <summary>Reads a posted form field by field. Files and written records are put on file on the way: their content is their name, so twice is once.</summary>
internal sealed class ActReader(FileShelf shelf, UploadIntake uploads, IPlatformClock clock)
{
    /// <summary>Reads every field; what is wrong is added to the form.</summary>
    public async Task<ActValues> ReadAsync(ActForm form, IReadOnlyList<ActField> fields, IActFiles files, Guid subjectId, Guid accountId, CancellationToken cancellationToken)
    {
        var values = new ActValues();
        foreach (var field in fields)
        {
            if (field.Kind is ActFieldKind.Record or ActFieldKind.File)
            {
                await ReadFileAsync(form, field, values, files, subjectId, accountId, cancellationToken);
            }
            else if (field.Kind == ActFieldKind.Rows)
            {
                ReadRows(form, field, values);
            }
            else
            {
                ReadOne(form, field, field.Name, values, values.Set);
            }
        }

        return values;
    }

    private static void ReadRows(ActForm form, ActField field, ActValues values)
    {
        var rows = new List<ActValues>();
        for (var index = 0; index < field.Max; index++)
        {
            if (field.Columns.All(column => form[ActForm.Name(field, index, column)].Trim().Length == 0))
            {
                continue;
            }

            var row = new ActValues { Place = index };
            foreach (var column in field.Columns)
            {
                ReadOne(form, column with { Label = Labelled(index, column) }, ActForm.Name(field, index, column), row, row.Set);
            }

            rows.Add(row);
        }

        if (rows.Count == 0 && field.IsRequired)
        {
            form.Findings.Add(new(ActForm.Name(field, 0, field.Columns[0]), ActTexts.Missing.With(field.Label)));
        }

        values.Set(field.Name, rows);
    }

    private static BilingualText Labelled(int index, ActField column) =>
        new(ActTexts.Row.With(index + 1, column.Label.Zh).Zh, ActTexts.Row.With(index + 1, column.Label.En).En);

    private static void ReadOne(ActForm form, ActField field, string name, ActValues values, Action<string, object> set)
    {
        if (field.Kind == ActFieldKind.Choices)
        {
            var chosen = form.All(name).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            if (chosen.Exists(value => !Offers(field, value))) { Fault(ActTexts.NotAChoice); }
            else if (chosen.Count == 0 && field.IsRequired) { Fault(ActTexts.Missing); }
            else { set(field.Name, chosen); }
            return;
        }

        var text = form[name].Trim();
        if (field.Kind == ActFieldKind.Flag)
        {
            if (text.Length > 0) { set(field.Name, "yes"); }
            return;
        }

        if (text.Length == 0)
        {
            if (field.IsRequired) { Fault(ActTexts.Missing); }
            return;
        }

        if (Read(field, text) is var (value, fault) && fault is null) { set(field.Name, value!); }
        else { form.Findings.Add(new(name, fault)); }

        void Fault(BilingualText words) => form.Findings.Add(new(name, Naming(words, field)));
    }

    private static (object? Value, BilingualText? Fault) Read(ActField field, string text)
    {
        switch (field.Kind)
        {
            case ActFieldKind.Day:
                return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, null) : (null, Naming(ActTexts.NotDay, field));
            case ActFieldKind.Amount:
                var reading = MoneyText.Read(text);
                return reading.Fault is { } fault
                    ? (null, new BilingualPattern(ActTexts.BadAmount.Zh, ActTexts.BadAmount.En).With(field.Label, MoneyFaultTexts.Of(fault)))
                    : (reading.Amount, null);
            case ActFieldKind.Whole:
                return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole >= field.Range.Low && whole <= field.Range.High
                    ? (whole, null)
                    : (null, Naming(ActTexts.NotWhole, field, field.Range.Low, field.Range.High));
            case ActFieldKind.Choice:
                return Offers(field, text) ? (text, null) : (null, Naming(ActTexts.NotAChoice, field));
            default:
                return text.Length <= field.Max ? (text, null) : (null, Naming(ActTexts.TooLong, field, field.Max));
        }
    }

    private static bool Offers(ActField field, string value) => field.Choices.Any(choice => string.Equals(choice.Value, value, StringComparison.Ordinal));

    private static BilingualText Naming(BilingualText words, ActField field, params object[] values) =>
        new(words.With([field.Label.Zh, .. values]).Zh, words.With([field.Label.En, .. values]).En);

    private async Task ReadFileAsync(ActForm form, ActField field, ActValues values, IActFiles files, Guid subjectId, Guid accountId, CancellationToken cancellationToken)
    {
        if (form.File(field.Name) is { } posted)
        {
            var (stored, refusal) = await uploads.TakeAsync(posted, field.Label, cancellationToken);
            if (stored is null)
            {
                form.Findings.Add(new(field.Name, refusal!.Words));
                return;
            }

            await files.AddAsync(subjectId, stored.Sha256, stored.Name, accountId, clock.Now, cancellationToken);
            form.Keep(field.Name, stored.Sha256, stored.Name);
            values.Set(field.Name, stored.Sha256);
        }
        else if (form[field.Name + ".sha"] is { Length: > 0 } kept)
        {
            // Only a file this person put into this procedure may be named again.
            if (await files.IsOwnAsync(subjectId, kept, accountId, cancellationToken)) { values.Set(field.Name, kept); }
            else { form.Findings.Add(new(field.Name, Naming(ActTexts.NotKept, field))); }
        }
        else if (field.Kind == ActFieldKind.Record && form[field.Name].Trim() is { Length: > 0 } written)
        {
            if (written.Length > field.Max)
            {
                form.Findings.Add(new(field.Name, Naming(ActTexts.TooLong, field, field.Max)));
                return;
            }

            var sha256 = await shelf.PutAsync(Encoding.UTF8.GetBytes(written), "text/plain", cancellationToken);
            await files.AddAsync(subjectId, sha256, field.Label.Zh + ".txt", accountId, clock.Now, cancellationToken);
            values.Set(field.Name, sha256);
        }
        else if (field.IsRequired)
        {
            form.Findings.Add(new(field.Name, Naming(ActTexts.Missing, field)));
        }
    }
}
