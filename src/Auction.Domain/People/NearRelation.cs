namespace Auction.Domain.People;

/// <summary>Near relatives in the sense of CIV-1045; a barred person's near relatives are barred too (AUC-34).</summary>
public enum NearRelation
{
    /// <summary>配偶.</summary>
    Spouse = 1,

    /// <summary>父母.</summary>
    Parent = 2,

    /// <summary>子女.</summary>
    Child = 3,

    /// <summary>兄弟姐妹.</summary>
    Sibling = 4,

    /// <summary>祖父母、外祖父母.</summary>
    Grandparent = 5,

    /// <summary>孙子女、外孙子女.</summary>
    Grandchild = 6,
}
